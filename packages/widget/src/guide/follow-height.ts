/** Pixels around what has the focus, for its outline. */
const EDGE = 8

/**
 * Tells how high the card around what it holds would like to be, in pixels, and keeps in sight what
 * has the focus in it.
 *
 * @returns its undo
 */
export function followHeight(held: Element, tell: (height: number) => void): () => void {
  const look = () => {
    const card = held.parentElement
    if (!card) return
    // While it makes way it has no height.
    if (card.scrollHeight > 0) tell(card.scrollHeight + card.offsetHeight - card.clientHeight)
    const focus = card.querySelector(':focus')?.getBoundingClientRect()
    if (!focus) return
    const { top, bottom } = card.getBoundingClientRect()
    card.scrollTop +=
      Math.max(0, focus.bottom + EDGE - bottom) + Math.min(0, focus.top - EDGE - top)
  }
  // Not while Preact is drawing, and yet before it is seen.
  queueMicrotask(look)
  // With the next frame: an observer that changes sizes lets the page hear of an error.
  const observer = new ResizeObserver(() => requestAnimationFrame(look))
  for (const one of [held, held.parentElement]) if (one) observer.observe(one)
  return () => observer.disconnect()
}
