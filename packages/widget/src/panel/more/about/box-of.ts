import { seenRect } from './seen-rect.ts'

/** Pixels around an element, so that its own edge stays seen, and small ones can be hit. */
const MARGIN = 4

/** Where an outline of an element lies in the window; `undefined` where it is out of sight. */
export function boxOf(element: Element): DOMRect | undefined {
  const seen = seenRect(element)
  if (!seen) return undefined
  const { x, y, width, height } = seen
  return new DOMRect(x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN)
}
