import type { Window } from '@candor/protocol'

/** Consecutive ISO weeks (`2026-W40`), both included. */
export interface Period {
  from: string
  to: string
}

/** The windows' weeks, each once, latest first. */
export function periodsOf(windows: readonly Window[]): Period[] {
  const byName = new Map(windows.map(({ from, to }) => [`${from} ${to}`, { from, to }]))
  return [...byName.values()].toSorted(
    (a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from),
  )
}

/**
 * The windows that share a week with the period; all of them where it is `null`. Questions close
 * their windows at different weeks, so an exact match would hide most of what was said then.
 */
export function windowsIn(windows: readonly Window[], period: Period | null): Window[] {
  if (!period) return [...windows]
  return windows.filter((window) => window.from <= period.to && window.to >= period.from)
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
