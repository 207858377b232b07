import type { Content, Reply, Text } from '@candor/protocol'
import { type Label, labelOf } from './label.ts'
import { statusWords } from './status-words.ts'

/** A line of the monthly page: what it is about, and what is said to it. */
export interface MonthLine {
  key: string
  about: Label
  /** `Done on 1 Nov 2026` */
  state: string
  says: Label | null
}

/** What was answered and brought in a month: replies of that month but plans, and new features. */
export function didIn(month: string, content: Content): MonthLine[] {
  const replies = repliesOf(content).filter(
    ({ reply }) => reply.status !== 'planned' && reply.on.startsWith(month),
  )
  const features = (content.announcements ?? []).filter(
    ({ kind, from }) => kind === 'feature' && from.startsWith(month),
  )
  return [
    ...replies.toSorted(doneFirst).map(toLine),
    ...features.map(({ id, title, body }) => ({
      key: `feature ${id}`,
      about: labelOf(title, id),
      state: 'New',
      says: body ? labelOf(body, '') : null,
    })),
  ]
}

/** What was planned by the end of a month and is not done yet. */
export function nextAfter(month: string, content: Content): MonthLine[] {
  return repliesOf(content)
    .filter(({ reply }) => reply.status === 'planned' && reply.on.slice(0, 7) <= month)
    .toSorted((a, b) => b.reply.on.localeCompare(a.reply.on))
    .map(toLine)
}

interface Said {
  key: string
  about: Text
  id: string
  reply: Reply
}

function repliesOf({ answers = [], ideas = [] }: Content): Said[] {
  return [
    ...answers.map(({ id, said, reply }) => ({ key: `answer ${id}`, id, about: said, reply })),
    ...ideas.flatMap(({ id, title, reply }) =>
      reply ? [{ key: `idea ${id}`, id, about: title, reply }] : [],
    ),
  ]
}

const doneFirst = (a: Said, b: Said) =>
  Number(a.reply.status !== 'done') - Number(b.reply.status !== 'done') ||
  b.reply.on.localeCompare(a.reply.on)

const toLine = ({ key, id, about, reply }: Said): MonthLine => ({
  key,
  about: labelOf(about, id),
  state: statusWords(reply),
  says: labelOf(reply.text, ''),
})
