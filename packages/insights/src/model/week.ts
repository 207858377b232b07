const WEEK = /^(\d{4})-W(\d{2})$/
const DAY_MS = 86_400_000

/** Monday 00:00 UTC of an ISO week (`2026-W40`); `null` for anything else. ISO 8601: week 1 holds 4 January. */
export function mondayOf(week: string): Date | null {
  const [, year, number] = WEEK.exec(week) ?? []
  if (!year || !number) return null
  const fourth = new Date(Date.UTC(Number(year), 0, 4))
  const daysIntoWeek = (fourth.getUTCDay() + 6) % 7
  return new Date(fourth.getTime() + (Number(number) * 7 - 7 - daysIntoWeek) * DAY_MS)
}

/** Weeks of a period, both ends included; at least 1. */
export function weeksIn(period: { from: string; to: string }): number {
  const from = mondayOf(period.from)
  const to = mondayOf(period.to)
  if (!from || !to) return 1
  return Math.max(1, Math.round((to.getTime() - from.getTime()) / DAY_MS / 7) + 1)
}

/** Last day of an ISO week, a Sunday, 00:00 UTC; `null` for anything but a week. */
export function sundayOf(week: string): Date | null {
  const monday = mondayOf(week)
  return monday && new Date(monday.getTime() + 6 * DAY_MS)
}

/** The ISO week of a moment, in UTC: that of its Thursday, counted from the first of the year. */
export function weekOf(date: Date): string {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}

/** The week so many later, or earlier; what is no week stays as it is. */
export function addWeeks(week: string, count: number): string {
  const monday = mondayOf(week)
  return monday ? weekOf(new Date(monday.getTime() + count * 7 * DAY_MS)) : week
}
