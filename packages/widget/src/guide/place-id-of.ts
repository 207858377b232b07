import type { Tip } from '@candor/protocol'

/** Id of the element that a tip is about, or at which it begins. */
export const placeIdOf = ({ anchor, steps }: Tip): string | undefined =>
  anchor ?? steps?.[0]?.anchor
