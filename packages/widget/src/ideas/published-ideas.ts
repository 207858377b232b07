import type { Idea } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'

export type IdeaStatus = 'open' | 'planned' | 'done' | 'declined'

/** In the order in which a reader can do something about them. */
const STATUSES: readonly IdeaStatus[] = ['open', 'planned', 'done', 'declined']

export const statusOf = ({ reply }: Idea): IdeaStatus => reply?.status ?? 'open'

/** A vote changes nothing more about what is done or declined. */
export const takesVotes = (idea: Idea): boolean => ['open', 'planned'].includes(statusOf(idea))

/** What is published by a day (`YYYY-MM-DD`): open for votes first, then the newest first. */
export const publishedIdeas = ({ ideas = [] }: LoadedContent, today: string): Idea[] =>
  ideas
    .filter(({ from = '' }) => from <= today)
    .map((idea) => withReplyBy(idea, today))
    .sort((a, b) => placeOf(a) - placeOf(b) || dayOf(b).localeCompare(dayOf(a)))

function withReplyBy(idea: Idea, today: string): Idea {
  const { reply, ...open } = idea
  return reply && reply.on > today ? open : idea
}

const placeOf = (idea: Idea) => STATUSES.indexOf(statusOf(idea))

const dayOf = ({ reply, from }: Idea) => reply?.on ?? from ?? ''
