import type { WritingList } from '@candor/protocol'
import { content } from '@candor/protocol/schema'

interface Written {
  list: WritingList
  id: string
  value: unknown
}

/** By the very rules of the content file; each fault with its place, `reply.on: …`. */
export function faultsOfWriting({ list, id, value }: Written): string[] {
  const result = content.safeParse({ v: 1, site: 'x', ...asContent({ list, id, value }) })
  return (result.error?.issues ?? []).map(({ path, message }) =>
    [path.slice(2).join('.'), message].filter(Boolean).join(': '),
  )
}

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
