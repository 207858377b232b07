import { momentOf, toDate } from './attention/moment-of.ts'

/** By the employee's own calendar, `YYYY-MM-DD`. The content file's days are meant so. */
export const dayOf = (date: Date): string => toDate(momentOf(date).day)
