import type { Window } from '@candor/protocol'
import { monthLabel, monthsOf, weeksOfMonth } from './month.ts'
import { lastWeeks, type Period, spanOf } from './period.ts'

/** Weeks that can be chosen. */
export interface Choice {
  words: string
  period: Period
}

const LAST = [4, 8, 13]

/**
 * What can be chosen beside all weeks: the last ones, where there are more and they are no
 * month, and each month, latest first.
 */
export function choicesOf(windows: readonly Window[]): Choice[] {
  const all = spanOf(windows)
  if (!all) return []
  const months = monthsOf(windows).map((month) => {
    const { from, to } = weeksOfMonth(month)
    // Named by what is published of it so far: a file of the month has another name a week later.
    return { words: monthLabel(month), period: { from, to: to < all.to ? to : all.to } }
  })
  const last = LAST.map((count) => ({
    words: `Last ${count} weeks`,
    period: lastWeeks(all.to, count),
  })).filter(
    ({ period: { from } }) =>
      windows.some(({ to }) => to < from) &&
      !months.some(({ period }) => period.to === all.to && period.from === from),
  )
  return [...last, ...months]
}
