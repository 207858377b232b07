import type { PlacedFault, WritingList } from '@candor/protocol'
import { content } from '@candor/protocol/schema'

interface Written {
  list: WritingList
  id: string
  value: unknown
}

/**
 * By the very rules of the content file; each fault with its place in the value, `reply.on`, and with
 * nothing of what was written.
 */
export function faultsOfWriting({ list, id, value }: Written): PlacedFault[] {
  const result = content.safeParse({ v: 1, site: 'x', ...asContent({ list, id, value }) })
  return (result.error?.issues ?? []).map((issue) => {
    const { place, words } = saidOf(issue)
    return { at: place.slice(depthOf(list)).join('.'), message: words }
  })
}

interface Issue {
  code: string
  path: readonly PropertyKey[]
  message: string
}

/** A name that nobody gave is input like any other, and stands in no error. */
function saidOf({ code, path, message }: Issue): { place: Issue['path']; words: string } {
  switch (code) {
    case 'unrecognized_keys':
      return { place: path, words: 'there is a key that is not known here' }
    case 'invalid_key':
      return { place: path.slice(0, -1), words: 'a key is no language, such as "en"' }
    default:
      return { place: path, words: message }
  }
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
