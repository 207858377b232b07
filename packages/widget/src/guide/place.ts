import { isCovered } from './is-covered.ts'

/** Where an element lies in the window. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Place {
  box: Box
  /** Just within the upper corner at the end of a line, as far to the side as it is in sight. */
  corner: { x: number; y: number }
  isRightToLeft: boolean
  /** The corner is in sight, and nothing lies over it. */
  isSeen: boolean
}

/**
 * Pixels into the element at which it must not be covered, and where the middle of its mark is: less
 * than a third of that sticks out, and so it leaves free what stands beside the element.
 */
const INSET = 5

/** Pixels by which the browser's own sums may differ. */
const ROUNDING = 1

/** Reads what the browser has just laid out, and so causes no work. */
export function placeOf(entry: IntersectionObserverEntry, own: Element): Place {
  const { target, boundingClientRect: box, intersectionRect: seen } = entry
  const isRightToLeft = getComputedStyle(target).direction === 'rtl'
  const x = isRightToLeft ? seen.left : seen.right
  const corner = { x: x + (isRightToLeft ? INSET : -INSET), y: box.top + INSET }
  const { left, top, right, bottom } = box
  return {
    box: { left, top, right, bottom },
    corner,
    isRightToLeft,
    isSeen:
      entry.isIntersecting &&
      seen.width > 0 &&
      seen.top - top <= ROUNDING &&
      !isCovered(target, [corner.x, corner.y], own),
  }
}

export const isSamePlace = (a: Place | undefined, b: Place): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
