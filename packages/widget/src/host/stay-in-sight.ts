/** The part of it that is in the window, below which it is out of it; rounding takes a little. */
const ENOUGH = 0.9

/**
 * Lifts the element into the top layer where it is out of the window, or a part of it is: a page that
 * is transformed or contained as a whole scrolls what is fixed along (CSS Transforms 1, section 2).
 *
 * @returns its undo
 */
export function stayInSight(element: HTMLElement): () => void {
  const lift = (entries: IntersectionObserverEntry[]) => {
    const { intersectionRatio = 1 } = entries.at(-1) ?? {}
    if (intersectionRatio >= ENOUGH || !element.isConnected || element.popover) return
    element.popover = 'manual'
    // Put in anew: WebKit goes on showing where it was what it has shown before. The focus would be lost.
    if (document.activeElement !== element) element.parentElement?.append(element)
    element.showPopover()
  }
  const sight = new IntersectionObserver(lift, { root: document, threshold: [0, ENOUGH] })
  sight.observe(element)
  return () => sight.disconnect()
}
