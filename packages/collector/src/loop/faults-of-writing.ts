import type { PlacedFault, WritingList } from '@candor/protocol'
import { content } from '@candor/protocol/schema'

interface Written {
  list: WritingList
  id: string
  value: unknown
}

/** By the very rules of the content file; each fault with its place in the value, `reply.on`. */
export function faultsOfWriting({ list, id, value }: Written): PlacedFault[] {
  const result = content.safeParse({ v: 1, site: 'x', ...asContent({ list, id, value }) })
  return (result.error?.issues ?? []).map(({ path, message }) => ({
    at: path.slice(depthOf(list)).join('.'),
    message,
  }))
}

/** Steps from the content file to a thing in it: `answers.0`, `ideas.0.reply`. */
const depthOf = (list: WritingList): number => (list === 'replies' ? 3 : 2)

/** The content file in which it would be the only thing. */
function asContent({ list, id, value }: Written): object {
  if (typeof value !== 'object' || value === null) return { [list]: [value] }
  if (list === 'replies') return { ideas: [{ id, title: { en: '-' }, reply: value }] }
  // What is said to an idea has a list of its own.
  const { reply, ...idea } = value as { reply?: unknown }
  const isMisplaced = list === 'ideas' && reply !== undefined
  return {
    [list]: [{ id, ...(list === 'ideas' ? idea : value), ...(isMisplaced && { reply: {} }) }],
  }
}
