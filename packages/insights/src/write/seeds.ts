import type { Idea, Where, WritingList, Written } from '@candor/protocol'
import { sundayOf } from '../model/week.ts'
import type { Seed } from './draft.ts'

const DAY_MS = 86_400_000

/** Days for which an announcement is shown where nobody chooses others. */
const SHOWN_DAYS = 28

/** What an answer is about. */
export interface Matter {
  about: string
  where?: Where[]
  quotes?: readonly string[]
  /** The ISO week after which it was first known; left out where that cannot be told. */
  week?: string | undefined
}

/** An answer to what several people said. `today`: `YYYY-MM-DD`. */
export const answerSeed = ({ week, where = [], ...matter }: Matter, today: string): Seed => ({
  list: 'answers',
  ...matter,
  value: { where, ...(week && { from: knownSince(week, today) }), reply: { on: today } },
})

export const announcementSeed = (today: string): Seed => ({
  list: 'announcements',
  value: { from: today, until: dayAfter(today, SHOWN_DAYS) },
})

/** An idea for the vote. `proposed`: what a colleague wrote, and where it stands in the report. */
export const ideaSeed = (today: string, proposed?: { text: string; place: string }): Seed => ({
  list: 'ideas',
  ...(proposed && {
    about: 'what a colleague proposes',
    quotes: [proposed.text],
    place: proposed.place,
  }),
  value: { from: today },
})

/** What is said to an idea. `written`: what was said before. */
export const replySeed = (
  { id, about }: { id: Idea['id']; about: string },
  written: Written<'replies'> | undefined,
  today: string,
): Seed => ({
  list: 'replies',
  id,
  about,
  ...(written && { version: written.version }),
  value: written?.value ?? { on: today },
})

/** A change of something that was written. */
export const changeSeed = (
  list: WritingList,
  { id, version, value }: Written,
  about: string,
): Seed => ({
  list,
  id,
  about,
  version,
  value,
})

/** The day after a week is over, which is when a report tells of it; today at the latest. */
function knownSince(week: string, today: string): string {
  const sunday = sundayOf(week)
  const known = sunday ? dayAfter(sunday.toISOString().slice(0, 10), 1) : today
  return known < today ? known : today
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
