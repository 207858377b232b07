import type { Window } from '@candor/protocol'
import { type Period, windowsIn } from './period.ts'
import { addWeeks, mondayOf, weekOf } from './week.ts'

const DAY_MS = 86_400_000

/** Days from Monday to Thursday, which decides where a week belongs (ISO 8601). */
const TO_THURSDAY = 3

/**
 * The month (`2026-10`) of a window: that in which its last week lies, since it was published after
 * that. So each window belongs to one month, and no group is divided. `null` where it cannot be read.
 */
export function monthOf({ to }: Pick<Window, 'to'>): string | null {
  const monday = mondayOf(to)
  if (!monday) return null
  return new Date(monday.getTime() + TO_THURSDAY * DAY_MS).toISOString().slice(0, 7)
}

/** Months of which something is published, latest first. */
export function monthsOf(windows: readonly Window[]): string[] {
  const months = windows.flatMap((window) => monthOf(window) ?? [])
  return [...new Set(months)].toSorted().toReversed()
}

export function windowsOfMonth(windows: readonly Window[], month: string): Window[] {
  return windowsIn(windows, weeksOfMonth(month))
}

/** The weeks of a month: those of its Thursdays, and so from the one that holds its 4th day. */
export function weeksOfMonth(month: string): Period {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const firstOf = (at: number) => weekOf(new Date(Date.UTC(year, at, 4)))
  return { from: firstOf(number - 1), to: addWeeks(firstOf(number), -1) }
}

/** The month before: `2025-12` for `2026-01`. */
export function monthBefore(month: string): string {
  const first = new Date(`${month}-01T00:00:00Z`)
  return new Date(first.getTime() - DAY_MS).toISOString().slice(0, 7)
}

const words = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `October 2026` */
export function monthLabel(month: string): string {
  return words.format(new Date(`${month}-01T00:00:00Z`))
}
