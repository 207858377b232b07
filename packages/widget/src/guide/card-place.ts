import type { Box } from './place.ts'
import { clamp } from './spread.ts'

/** Pixels. */
const WIDTH = 336
const EDGE = 8
const GAP = 14
/** Less than this is no room for a card that has to be scrolled; of a low window it is a part. */
const LEAST_HEIGHT = 240
const LEAST_PART = 0.4

/** Where a card lies in the window. */
export interface CardPlace {
  left: number
  width: number
  maxHeight: number
  /** One of the two. */
  top?: number
  bottom?: number
}

interface Beside {
  box: Box
  isRightToLeft: boolean
  /** As high as the card would like to be. */
  height: number
  room: { width: number; height: number }
}

/**
 * Below the element, above it or at its side, wherever the whole card fits; else scrolled below it or
 * above; else at the lower end of the window, over the element if need be.
 */
export function cardPlace({ box, isRightToLeft, height, room }: Beside): CardPlace {
  const width = Math.min(WIDTH, room.width - 2 * EDGE)
  const most = room.height - 2 * EDGE
  const needed = Math.min(height, most)
  const [farLeft, farDown] = [room.width - width - EDGE, room.height - EDGE]
  const left = clamp(isRightToLeft ? box.left : box.right - width, EDGE, farLeft)
  const top = clamp(box.top, EDGE, farDown - needed)
  const below = { left, width, top: box.bottom + GAP, maxHeight: farDown - box.bottom - GAP }
  const above = { left, width, bottom: box.top - GAP, maxHeight: box.top - GAP - EDGE }
  const beside = [box.right + GAP, box.left - GAP - width]
    .filter((left) => left >= EDGE && left <= farLeft)
    .map((left) => ({ left, width, top, maxHeight: farDown - top }))
  const upright = above.maxHeight > below.maxHeight ? [above, below] : [below, above]
  const isInSight = box.bottom > 0 && box.top < room.height
  const has = (least: number) => (one: CardPlace) => one.maxHeight >= least
  const place =
    [below, above, ...beside].find(has(needed)) ??
    upright.find(has(Math.min(LEAST_HEIGHT, most * LEAST_PART)))
  return (isInSight && place) || { left, width, bottom: farDown, maxHeight: most }
}
