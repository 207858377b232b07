/** Pixels around an element, so that its own edge stays seen, and small ones can be hit. */
const MARGIN = 4

/** Where an outline of an element lies in the window; `undefined` where it is out of sight. */
export function boxOf(element: Element): DOMRect | undefined {
  const { x, y, width, height, bottom, right } = element.getBoundingClientRect()
  const isInSight = bottom > 0 && right > 0 && y < innerHeight && x < innerWidth
  if (width * height === 0 || !isInSight) return undefined
  return new DOMRect(x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN)
}
