import type { Window } from '@candor/protocol'
import { findingsOf } from './blocks.ts'
import { type Change, changeOf } from './change.ts'
import type { Group } from './group.ts'
import { type MainReason, mainReason } from './main-reason.ts'

/** A screen that hurts more people than it helps. */
export interface Trouble extends Group {
  /** Ratings of 1 and 2. */
  low: number
  /** `null` where no single reason leads. */
  reason: MainReason | null
  /** Whether enough people gave a reason here to tell it by screen. */
  hasReasons: boolean
  change: Change | null
}

/** More than three things are not first. */
const FIRST = 3

/**
 * The screens to mend first: where the most people are hurt, which is where ratings of 1 and 2
 * outnumber those of 4 and 5 by most. A mean alone would put a screen that six people dislike before
 * one that stops three hundred. Merged screens are left out: nobody can mend "other".
 */
export function fixFirst(windows: readonly Window[]): Trouble[] {
  const ratings = namedGroups(windows)
  const reasons = findingsOf(windows, 'feedback.reason')?.groups ?? []
  return ratings
    .map((group) => ({ group, low: countOf(group, 1, 2), high: countOf(group, 4, 5) }))
    .filter(({ low, high }) => low > high)
    .toSorted((a, b) => b.low - b.high - (a.low - a.high))
    .slice(0, FIRST)
    .map(({ group, low }) => {
      const own = reasons.find(({ key }) => key === group.key)
      const change = changeOf(windows, group.key)
      return { ...group, low, reason: mainReason(own), hasReasons: own !== undefined, change }
    })
}

/** Ratings of what stands alone, and can be mended. */
export function namedGroups(windows: readonly Window[]): Group[] {
  const groups = findingsOf(windows, 'feedback.rating')?.groups ?? []
  return groups.filter(({ cells }) => !cells.includes('other') && !cells.includes('all'))
}

const countOf = ({ counts }: Group, ...values: number[]) =>
  values.reduce((sum, value) => sum + (counts.get(String(value)) ?? 0), 0)
