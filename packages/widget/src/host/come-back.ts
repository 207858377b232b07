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
    // As it comes back it is in no top layer.
    element.popover = null
  }
  const removals = new MutationObserver(follow)
  removals.observe(page, { childList: true })
  follow()
  return () => removals.disconnect()
}
