import { DAY, zoneOf } from '../../../ask/zone.ts'

export interface Told {
  /** Milliseconds since 1970. */
  now: number
  language: string
  precision?: 'minute' | 'day'
}

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const DATE = { day: 'numeric', month: 'long' } as const

/**
 * An instant by the reader's clock, no longer than it needs to be: `14:00` today, `Monday 08:00`
 * within a week, then `Monday, December 7 at 08:00`.
 */
export function whenInWords(
  instant: number,
  { now, language, precision = 'minute' }: Told,
): string {
  const { wallAt } = zoneOf(undefined)
  const days = Math.floor(wallAt(instant) / DAY) - Math.floor(wallAt(now) / DAY)
  return formatOf(language, {
    ...(days > 0 && { weekday: 'long' }),
    ...(days > 6 && DATE),
    ...(precision === 'minute' && TIME),
  }).format(instant)
}

/** To make one takes longer than to use it, and hundreds of people may be listed. */
const made = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options])
  const format = made.get(key) ?? new Intl.DateTimeFormat(language, options)
  made.set(key, format)
  return format
}
