const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `20 Nov 2026` of `2026-11-20`. */
export const dayLabel = (day: string): string => days.format(new Date(day))
