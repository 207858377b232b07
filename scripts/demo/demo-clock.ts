/** Milliseconds in a day. */
export const DAY_MS = 86_400_000

export interface DemoClock {
  now: () => Date
  /** Moves the clock by that many milliseconds. */
  move(ms: number): void
  /** ISO week of the clock, `2026-W47`. */
  week(): string
}

/** A real clock that can be moved, so that weeks pass at the press of a button. */
export function demoClock(): DemoClock {
  let offset = 0
  const now = () => new Date(Date.now() + offset)
  return { now, move: (ms) => void (offset += ms), week: () => isoWeekOf(now()) }
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeekOf(date: Date): string {
  const day = (date.getUTCDay() + 6) % 7
  const thursday = new Date(date.getTime() + (3 - day) * DAY_MS)
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - newYear) / (7 * DAY_MS)) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
