/**
 * Puts the element back once where it was taken out: pages clear away what they do not know as they
 * start, and some write themselves anew. One that does it again means it.
 *
 * @returns its undo
 */
export function comeBack(element: HTMLElement): () => void {
  const follow = () => {
    const page = document.documentElement as HTMLElement | null
    // What is written anew has none at first.
    if (element.isConnected || !page) return
    removals.disconnect()
    page.append(element)
    // As it comes back it is in no top layer.
    element.popover = null
  }
  const removals = new MutationObserver(follow)
  for (const node of [document, document.documentElement])
    removals.observe(node, { childList: true })
  follow()
  return () => removals.disconnect()
}
