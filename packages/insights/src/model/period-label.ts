import type { Period } from './period.ts'
import { mondayOf, sundayOf } from './week.ts'

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

const shortDays = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})

/** The days of a period: `28 Sept – 4 Oct 2026`. Weeks that cannot be read are given as they are. */
export function daysLabel({ from, to }: Period): string {
  const first = mondayOf(from)
  const last = sundayOf(to)
  if (!first || !last) return weeksLabel({ from, to })
  return days.formatRange(first, last).replaceAll(/\s/g, ' ')
}

/** The weeks of a period: `2026-W40` or `2026-W40 to 2026-W43`. */
export function weeksLabel({ from, to }: Period): string {
  return from === to ? from : `${from} to ${to}`
}

/** First and last day of a period, for the ends of an axis: `28 Sept`, `4 Oct`. */
export function endsLabel({ from, to }: Period): [string, string] {
  const first = mondayOf(from)
  const last = sundayOf(to)
  return [first ? shortDays.format(first) : from, last ? shortDays.format(last) : to]
}

/** A day of the content file: `2026-11-01` as `1 Nov 2026`. What is no day is given as it is. */
export function dayLabel(day: string): string {
  const date = new Date(day)
  return Number.isNaN(date.getTime()) ? day : days.format(date).replaceAll(/\s/g, ' ')
}
