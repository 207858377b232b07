/** As fine as attention counts time. */
export interface Moment {
  /** Of the employee's own calendar: tomorrow begins when they think it does. Days since 1970. */
  day: number
  /** Hours since 1970. */
  hour: number
}

/** Milliseconds. */
const HOUR = 3_600_000
const DAY = 24 * HOUR

export const momentOf = (now: Date): Moment => ({
  day: Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY,
  hour: Math.floor(now.getTime() / HOUR),
})

/** `YYYY-MM-DD` */
export const toDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
