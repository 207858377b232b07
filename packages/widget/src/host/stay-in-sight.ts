/**
 * Lifts the element into the top layer where it is out of the window: a page that is transformed or
 * contained as a whole scrolls what is fixed along (CSS Transforms 1, section 2).
 *
 * @returns its undo
 */
export function stayInSight(element: HTMLElement): () => void {
  const lift = (entries: IntersectionObserverEntry[]) => {
    if (entries.at(-1)?.isIntersecting || !element.isConnected || element.popover) return
    element.popover = 'manual'
    element.showPopover()
  }
  const sight = new IntersectionObserver(lift, { root: document })
  sight.observe(element)
  return () => sight.disconnect()
}
