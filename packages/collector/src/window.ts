import type { Tally } from './store/store.ts'
import { nextWeek } from './week.ts'

/** Consecutive ISO weeks, both included. */
export interface Weeks {
  from: string
  to: string
}

/**
 * The windows of a question that can be published, earliest first: from the first open week to the
 * first closed one by which there are enough answers, and so on. A week is closed once it is before
 * `current`.
 *
 * @param kOf How many answers the weeks need together.
 */
export function dueWindows(
  { weeks, open }: Tally,
  kOf: (weeks: Weeks) => number,
  current: string,
): Weeks[] {
  const due: Weeks[] = []
  let from = open ?? weeks[0]?.week ?? current
  let n = 0
  for (const { week, n: more } of weeks) {
    if (week >= current) break
    n += more
    if (n < kOf({ from, to: week })) continue
    due.push({ from, to: week })
    from = nextWeek(week)
    n = 0
  }
  return due
}
