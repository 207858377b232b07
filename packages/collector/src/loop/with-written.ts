import type { Content, Idea, WritingList } from '@candor/protocol'
import type { Lists } from './to-loop.ts'

/**
 * The content file with what leads have written. Each fact has one home: what stands in the file is
 * changed there, and a reply of the file goes before a written one.
 */
export function withWritten(
  file: Content,
  { answers, announcements, ideas, replies }: Lists,
): Content {
  const replied = (idea: Idea): Idea => {
    const reply = replies.find(({ id }) => id === idea.id)?.value
    return reply && !idea.reply ? { ...idea, reply } : idea
  }
  return {
    ...file,
    ...some('answers', [...(file.answers ?? []), ...answers.map(toThing)]),
    ...some('announcements', [...(file.announcements ?? []), ...announcements.map(toThing)]),
    ...some('ideas', [...(file.ideas ?? []), ...ideas.map(toThing)].map(replied)),
  }
}

const toThing = <V extends object>({ id, value }: { id: string; value: V }) => ({ id, ...value })

/** Nothing where there is nothing: an empty list would be read as one that was meant. */
const some = <K extends WritingList, T>(key: K, things: T[]): Partial<Record<K, T[]>> =>
  things.length > 0 ? ({ [key]: things } as Partial<Record<K, T[]>>) : {}
