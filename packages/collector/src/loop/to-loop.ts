import type { Change, Role, WritingList, Writings, Written } from '@candor/protocol'
import type { StoredChange } from '../store/store.ts'

type Value = Writings[WritingList]

/** What stands after all changes, by list. */
export type Lists = { [L in WritingList]: Written<L>[] }

/** The changes as they are told, earliest first: each with what it found. */
export function toChanges(stored: readonly StoredChange[]): Change[] {
  const standing = new Map<string, Value | null>()
  return stored.map(({ version, list, id, role, day, value }) => {
    const thing = `${list} ${id}`
    const before = standing.get(thing) ?? null
    const after = value === null ? null : (JSON.parse(value) as Value)
    standing.set(thing, after)
    return { version, list: list as WritingList, id, role: role as Role, on: day, before, after }
  })
}

/** What stands, in the order in which it was last changed. */
export function toLists(
  changes: readonly Pick<Change, 'list' | 'id' | 'version' | 'after'>[],
): Lists {
  const latest = new Map(changes.map((change) => [`${change.list} ${change.id}`, change]))
  const standing = [...latest.values()].filter(({ after }) => after !== null)
  const listOf = <L extends WritingList>(list: L) =>
    standing
      .filter((change) => change.list === list)
      .map(({ id, version, after }) => ({ id, version, value: after as Writings[L] }))
  return {
    answers: listOf('answers'),
    announcements: listOf('announcements'),
    ideas: listOf('ideas'),
    replies: listOf('replies'),
  }
}
