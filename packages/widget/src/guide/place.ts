import { isCovered } from './is-covered.ts'
import { MARK_SIZE } from './spread.ts'

/** Where an element lies in the window. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Place {
  box: Box
  /** Middle of its mark: at the upper corner at the end of a line, as far to the side as it is in sight. */
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

/** The same of a small button: no more than a third of it is covered each way, so that it can be pressed. */
const insetIn = ({ width, height }: DOMRectReadOnly) =>
  Math.min(INSET, Math.max(width, height) / 3 - MARK_SIZE / 2)

/** Pixels by which the browser's own sums may differ. */
const ROUNDING = 1

/** What has to be asked of the page, and what its layout must be up to date for. */
export interface Facts {
  isRightToLeft: boolean
  isCovered: boolean
}

type Seen = Pick<
  IntersectionObserverEntry,
  'target' | 'boundingClientRect' | 'intersectionRect' | 'isIntersecting'
>

export function factsOf(entry: Seen, own: Element): Facts {
  const isRightToLeft = getComputedStyle(entry.target).direction === 'rtl'
  const { x, y } = cornerOf(entry, isRightToLeft, INSET)
  return { isRightToLeft, isCovered: isCovered(entry.target, [x, y], own) }
}

export function placeOf(entry: Seen, { isRightToLeft, isCovered }: Facts): Place {
  const { boundingClientRect: box, intersectionRect: seen, isIntersecting } = entry
  const { left, top, right, bottom } = box
  const isInSight = isIntersecting && seen.width > 0 && seen.top - top <= ROUNDING
  return {
    box: { left, top, right, bottom },
    corner: cornerOf(entry, isRightToLeft, insetIn(box)),
    isRightToLeft,
    isSeen: isInSight && !isCovered,
  }
}

function cornerOf(
  { boundingClientRect, intersectionRect }: Seen,
  isRightToLeft: boolean,
  inset: number,
) {
  const { left, right } = intersectionRect
  return { x: isRightToLeft ? left + inset : right - inset, y: boundingClientRect.top + inset }
}

/** Asked often, of each element that is followed. */
export const isSamePlace = (a: Place | undefined, b: Place): boolean =>
  a !== undefined &&
  a.isSeen === b.isSeen &&
  a.isRightToLeft === b.isRightToLeft &&
  a.corner.x === b.corner.x &&
  a.corner.y === b.corner.y &&
  SIDES.every((side) => a.box[side] === b.box[side])

const SIDES = ['left', 'top', 'right', 'bottom'] as const
