import type { Announcement, Idea } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'
import type { Replied } from '../content/replies.ts'
import { repliesOf } from '../content/replies.ts'
import { publishedIdeas } from '../ideas/published-ideas.ts'

/** What a month or a quarter has brought, each part the newest first. */
export interface Digest {
  /** First and last day, `YYYY-MM-DD`. */
  from: string
  until: string
  news: Announcement[]
  replies: Replied[]
  /** Those that were published in it. */
  ideas: Idea[]
}

/** Months that are looked back upon. */
const YEAR = 12

const MONTHS = { month: 1, quarter: 3 }

/**
 * What is summed up on a day (`YYYY-MM-DD`): the months or quarters of the last year that are over
 * and have brought something, the last one first.
 */
export function digestsOf(content: LoadedContent, today: string): Digest[] {
  const { digest } = content
  if (!digest) return []
  return periodsBefore(today, MONTHS[digest])
    .map((period) => digestOf(content, period, today))
    .filter(({ news, replies, ideas }) => news.length + replies.length + ideas.length > 0)
}

type Period = Pick<Digest, 'from' | 'until'>

function periodsBefore(today: string, months: number): Period[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7)) - 1
  const current = month - (month % months)
  return Array.from({ length: YEAR / months }, (_, back) => {
    const first = current - (back + 1) * months
    return { from: dayOf(year, first, 1), until: dayOf(year, first + months, 0) }
  })
}

/** Months and days may lie outside of the year and the month: day 0 is the last of the month before. */
const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

function digestOf(content: LoadedContent, period: Period, today: string): Digest {
  const isIn = (day = '') => period.from <= day && day <= period.until
  return {
    ...period,
    news: (content.announcements ?? [])
      .filter(({ from }) => isIn(from))
      .sort((a, b) => b.from.localeCompare(a.from)),
    replies: repliesOf(content, today).filter(({ reply }) => isIn(reply.on)),
    ideas: publishedIdeas(content, today).filter(({ from }) => isIn(from)),
  }
}
