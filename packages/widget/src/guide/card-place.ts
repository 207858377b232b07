import type { Box } from './place.ts'
import { clamp } from './spread.ts'

/** Pixels. */
const WIDTH = 336
const EDGE = 8
const GAP = 14
/** Less than this is no room for a card. */
const LEAST_HEIGHT = 150

/** Where a card lies in the window. */
export interface CardPlace {
  left: number
  width: number
  maxHeight: number
  /** One of the two. */
  top?: number
  bottom?: number
}

interface Room {
  width: number
  height: number
}

/** Below the element, else above it, else at the lower end of the window. */
export function cardPlace(box: Box, isRightToLeft: boolean, room: Room): CardPlace {
  const width = Math.min(WIDTH, room.width - 2 * EDGE)
  const left = clamp(isRightToLeft ? box.left : box.right - width, EDGE, room.width - width - EDGE)
  const below = room.height - box.bottom - GAP - EDGE
  const above = box.top - GAP - EDGE
  const isInSight = box.bottom > 0 && box.top < room.height
  if (isInSight && below >= LEAST_HEIGHT && (below >= above || below >= 2 * LEAST_HEIGHT))
    return { left, width, top: box.bottom + GAP, maxHeight: below }
  if (isInSight && above >= LEAST_HEIGHT)
    return { left, width, bottom: box.top - GAP, maxHeight: above }
  return { left, width, bottom: room.height - EDGE, maxHeight: room.height / 2 }
}
