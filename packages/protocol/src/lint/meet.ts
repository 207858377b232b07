import type { Where } from '../content.ts'

const PARTS = ['app', 'object', 'view'] as const

/** Whether there can be a screen for both; left out, it is all screens. */
export const meet = (a: readonly Where[] | undefined, b: readonly Where[] | undefined): boolean =>
  !a || !b || a.some((one) => b.some((other) => placesMeet(one, other)))

const placesMeet = (a: Where, b: Where): boolean =>
  PARTS.every((part) => a[part] === undefined || b[part] === undefined || a[part] === b[part])
