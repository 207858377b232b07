/**
 * Puts the element back once where it was taken out: pages clear away what they do not know as they
 * start. One that does it again means it.
 *
 * @returns its undo
 */
export function comeBack(element: HTMLElement): () => void {
  const page = document.documentElement
  const follow = () => {
    if (element.isConnected) return
    removals.disconnect()
    page.append(element)
  }
  const removals = new MutationObserver(follow)
  removals.observe(page, { childList: true })
  follow()
  return () => removals.disconnect()
}
