import type { Window } from '@candor/protocol'
import { findingsOf } from './blocks.ts'
import { type Change, changeOf } from './change.ts'
import type { Group } from './group.ts'
import { Z } from './interval.ts'
import { type MainReason, mainReason } from './main-reason.ts'
import { lastWeeks, windowsIn } from './period.ts'

/** A screen that hurts more people than it helps. */
export interface Trouble extends Group {
  /** Ratings of 1 and 2. */
  low: number
  /** Against the one after it; `null` for the last one. */
  place: Place | null
  /** `null` where no single reason leads. */
  reason: MainReason | null
  /** Whether enough people gave a reason here to tell it by screen. */
  hasReasons: boolean
  change: Change | null
}

/** What the numbers beside each other do not say of their order. */
export interface Place {
  /** Fewer of its ratings are low than of the next one's. */
  isSmallerShare: boolean
  /** Chance alone could make such a difference. */
  isClose: boolean
}

/** Weeks that say what hurts now, where nobody chooses others: a month, or one window of a small site. */
const RECENT_WEEKS = 4

/** The windows of the last weeks that have ratings. */
export function recentOf(windows: readonly Window[]): Window[] {
  const rated = findingsOf(windows, 'feedback.rating')
  return rated ? windowsIn(windows, lastWeeks(rated.period.to, RECENT_WEEKS)) : []
}

/** More than three things are not first. */
const FIRST = 3

/**
 * The screens to mend first: those with the most ratings of 1 and 2, where these outnumber those of 4
 * and 5. A mean or a share alone would put a screen that six people dislike before one that stops
 * three hundred. Merged screens are left out: nobody can mend "other". `history`: the windows that
 * show which way it goes.
 */
export function fixFirst(windows: readonly Window[], history = windows): Trouble[] {
  const ratings = namedGroups(windows)
  const reasons = findingsOf(windows, 'feedback.reason')?.groups ?? []
  return ratings
    .map((group) => ({ group, low: countOf(group, 1, 2), high: countOf(group, 4, 5) }))
    .filter(({ low, high }) => low > high)
    .toSorted((a, b) => b.low - a.low)
    .slice(0, FIRST)
    .map(({ group, low }, index, first) => {
      const own = reasons.find(({ key }) => key === group.key)
      const change = changeOf(history, group.key)
      const next = first[index + 1]
      const place = next ? placeOf({ low, n: group.n }, { low: next.low, n: next.group.n }) : null
      return {
        ...group,
        low,
        place,
        reason: mainReason(own),
        hasReasons: own !== undefined,
        change,
      }
    })
}

type Low = Pick<Trouble, 'low' | 'n'>

const placeOf = (one: Low, next: Low): Place => ({
  isSmallerShare: one.low / one.n < next.low / next.n,
  // The error of a count is its root.
  isClose: one.low - next.low <= Z * Math.sqrt(one.low + next.low),
})

/** Ratings of what stands alone, and can be mended. */
export function namedGroups(windows: readonly Window[]): Group[] {
  const groups = findingsOf(windows, 'feedback.rating')?.groups ?? []
  return groups.filter(({ cells }) => !cells.includes('other') && !cells.includes('all'))
}

const countOf = ({ counts }: Group, ...values: number[]) =>
  values.reduce((sum, value) => sum + (counts.get(String(value)) ?? 0), 0)
