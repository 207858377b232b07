import type { Window } from '@candor/protocol'
import { addWeeks } from './week.ts'

/** Consecutive ISO weeks (`2026-W40`), both included. */
export interface Period {
  from: string
  to: string
}

/**
 * The windows that end in the period; all of them where it is `null`. Questions close their windows
 * at different weeks: by its end each window belongs to one month, so months add up.
 */
export function windowsIn(windows: readonly Window[], period: Period | null): Window[] {
  if (!period) return [...windows]
  return windows.filter(({ to }) => period.from <= to && to <= period.to)
}

/** From the first week to the last; `null` without any. */
export function spanOf(periods: readonly Period[]): Period | null {
  const first = periods.map((period) => period.from).toSorted()[0]
  const last = periods
    .map((period) => period.to)
    .toSorted()
    .at(-1)
  return first && last ? { from: first, to: last } : null
}

/** So many weeks, of which `to` is the last. */
export function lastWeeks(to: string, count: number): Period {
  return { from: addWeeks(to, 1 - count), to }
}
