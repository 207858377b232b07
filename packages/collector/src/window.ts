import type { Tally } from './store/store.ts'
import { addWeeks, nextWeek } from './week.ts'

/** Consecutive ISO weeks, both included. */
export interface Weeks {
  from: string
  to: string
}

/** Weeks that a window spans, and so for how long an answer waits. */
export interface Span {
  min: number
  max: number
}

export interface Rules {
  /** How many answers the weeks need together. */
  kOf: (weeks: Weeks) => number
  /** The fewest weeks that a window spans. */
  min: number
  /** The first week that was told at all. */
  first: string
  /** The earliest week of which anything is still published; '' where all may be. */
  oldest: string
  /** The ISO week that is not over yet: no window reaches it. */
  current: string
}

/**
 * The windows of a question that can be published, earliest first: each from the first open week to
 * the first closed one by which there are enough answers. The first one does not begin with the
 * first answer, or it would tell in which week one person was heard.
 */
export function dueWindows({ weeks, open }: Tally, rules: Rules): Weeks[] {
  const { kOf, min, first, oldest, current } = rules
  const due: Weeks[] = []
  // A clock that is set back counts for weeks before the first.
  let start = later(open ?? earlier(first, weeks[0]?.week ?? current), oldest)
  for (const { week } of weeks) {
    if (week < start) continue
    const to = later(week, addWeeks(start, min - 1))
    if (to >= current) break
    const window = { from: start, to }
    if (answersIn(weeks, window) < kOf(window)) continue
    due.push(window)
    start = nextWeek(to)
  }
  return due
}

/** The earliest week of which anything is still published; '' where all may be. */
export const oldestOf = (lived: string, { max }: Span): string =>
  lived === '' ? '' : addWeeks(lived, -max)

const earlier = (a: string, b: string): string => (a < b ? a : b)

const later = (a: string, b: string): string => (a > b ? a : b)

const answersIn = (weeks: Tally['weeks'], { from, to }: Weeks): number =>
  weeks.reduce((sum, { week, n }) => (week >= from && week <= to ? sum + n : sum), 0)
