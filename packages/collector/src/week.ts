const DAY_MS = 86_400_000

/**
 * ISO 8601 week of a moment in UTC: `2026-W40`. Weeks sort as strings.
 *
 * @throws where the year has not four digits, as where a clock tells no time at all.
 */
export function isoWeekOf(date: Date): string {
  const thursday = new Date(mondayOf(date) + 3 * DAY_MS)
  const year = thursday.getUTCFullYear()
  if (!(year >= 1000 && year <= 9999)) throw new RangeError('The clock tells no time.')
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS))
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The week that is `count` weeks later, or earlier where `count` is negative. */
export function addWeeks(week: string, count: number): string {
  return isoWeekOf(new Date(mondayIn(week) + count * 7 * DAY_MS))
}

/** How many weeks there are from one to another, both included; 0 or less where it is earlier. */
export const weeksIn = ({ from, to }: { from: string; to: string }): number =>
  1 + (mondayIn(to) - mondayIn(from)) / (7 * DAY_MS)

export const nextWeek = (week: string): string => addWeeks(week, 1)

/** Midnight of the Monday of the same week. 4 January is always in week 1. */
function mondayOf(date: Date): number {
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
  return midnight - ((date.getUTCDay() + 6) % 7) * DAY_MS
}

function mondayIn(week: string): number {
  const { year, number } = partsOf(week)
  return mondayOf(new Date(Date.UTC(year, 0, 4))) + (number - 1) * 7 * DAY_MS
}

function partsOf(week: string): { year: number; number: number } {
  const match = /^(\d{4})-W(\d{2})$/.exec(week)
  if (!match) throw new TypeError('A week looks like 2026-W40.')
  return { year: Number(match[1]), number: Number(match[2]) }
}
