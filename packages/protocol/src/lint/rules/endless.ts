import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import { daysAfter } from '../days-after.ts'

const MAX_YEARS = 5
const DAYS_PER_YEAR = 365.25

/** What lasts for so long that nobody will ever look at it again. */
export function endless(content: Content, today: string): Fault[] {
  const { tips, announcements, surveys, goals } = content
  const last = daysAfter(today, Math.ceil(MAX_YEARS * DAYS_PER_YEAR))
  return Object.entries({ tips, announcements, surveys, goals }).flatMap(([list, things = []]) =>
    things.flatMap(({ until }: { until: string }, index) => {
      if (until <= last) return []
      const message = `lies more than ${MAX_YEARS} years ahead`
      const advice = 'Write the day on which somebody is to look at it again.'
      return [{ path: [list, index, 'until'], message, advice }]
    }),
  )
}
