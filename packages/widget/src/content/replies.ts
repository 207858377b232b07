import type { Context, Reply, Text, Where } from '@candor/protocol'
import type { LoadedContent } from './load-content.ts'
import { isHere } from './pick.ts'

/** What was said, and what the team says to it. */
export interface Replied {
  /** One for each answer and each idea: they may share an id. */
  key: string
  said: Text
  /** Day on which it was known, `YYYY-MM-DD`. */
  from?: string | undefined
  where?: Where[] | undefined
  reply: Reply
}

const DAY_MS = 86_400_000

/** All that was answered by a day (`YYYY-MM-DD`), answers and ideas together, the newest first. */
export const repliesOf = (content: LoadedContent, today: string): Replied[] =>
  newestFirst([...answersOf(content), ...ideaRepliesOf(content)], today)

/** What feedback was answered with by a day, without the replies to ideas. */
export const answersBy = (content: LoadedContent, today: string): Replied[] =>
  newestFirst(answersOf(content), today)

/** The newest answer that concerns a screen. */
export const replyHere = (
  content: LoadedContent,
  context: Context,
  today: string,
): Replied | undefined => answersBy(content, today).find(({ where }) => isHere(where, context))

/** Days until something was answered; `undefined` where nobody tells when it was said. */
export const daysToReply = ({ from, reply }: Replied): number | undefined =>
  from === undefined ? undefined : Math.round((Date.parse(reply.on) - Date.parse(from)) / DAY_MS)

const newestFirst = (replies: readonly Replied[], today: string) =>
  replies
    .filter(({ reply }) => reply.on <= today)
    .sort((a, b) => b.reply.on.localeCompare(a.reply.on))

const answersOf = ({ answers = [] }: LoadedContent): Replied[] =>
  answers.map(({ id, ...answer }) => ({ ...answer, key: `answer ${id}` }))

const ideaRepliesOf = ({ ideas = [] }: LoadedContent): Replied[] =>
  ideas.flatMap(({ id, title, from, reply }) =>
    reply ? { key: `idea ${id}`, said: title, from, reply } : [],
  )
