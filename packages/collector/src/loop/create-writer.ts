import type { Change, Role, Writing, WritingList } from '@candor/protocol'
import type { Settings } from '../settings.ts'
import type { Store } from '../store/store.ts'
import type { Standing } from './faults-of.ts'
import { faultsOf } from './faults-of.ts'
import { newWritingId } from './new-writing-id.ts'
import type { Refusal } from './refusal.ts'
import { toChanges } from './to-loop.ts'

/** What somebody wants to write. */
export interface Asked extends Writing {
  list: WritingList
  role: Role
}

/** The thing as it stands after it was written. */
export interface Done {
  id: string
  version: number
}

export interface Writer {
  write(asked: Asked): Promise<Done | Refusal>
  /** Takes back the change of that version, where nothing has changed the same thing since. */
  undo(version: number, role: Role): Promise<Done | Refusal>
}

/** How often to look again where something else was written meanwhile. */
const ATTEMPTS = 5

/** What is written, or why it is not. Looks at all that stands, each time anew. */
type Decide = (changes: readonly Change[]) => Refusal | Next | Promise<Refusal | Next>
type Next = Pick<Change, 'list' | 'id' | 'role' | 'after'>

/** Writes changes one after another; whoever was overtaken looks again at what stands then. */
export function createWriter({ store, site, content, now }: Settings): Writer {
  async function change(decide: Decide): Promise<Done | Refusal> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const changes = toChanges(await store.changes(site))
      const next = await decide(changes)
      if ('code' in next) return next
      const version = (changes.at(-1)?.version ?? 0) + 1
      const day = now().toISOString().slice(0, 10)
      if (await keep(store, site, { ...next, version, on: day })) return { id: next.id, version }
    }
    return { code: 'conflict' }
  }

  return {
    write: (asked) => change((changes) => written(asked, { file: content, changes })),
    undo: (version, role) =>
      change((changes) => takenBack({ version, role }, { file: content, changes })),
  }
}

const keep = (
  store: Pick<Store, 'write'>,
  site: string,
  { on, after, version, list, id, role }: Omit<Change, 'before'>,
): Promise<boolean> =>
  store.write(site, {
    version,
    list,
    id,
    role,
    day: on,
    value: after === null ? null : JSON.stringify(after),
  })

function written(asked: Asked, standing: Standing): Next | Refusal {
  const { list, role, id = newWritingId() } = asked
  const latest = latestOf(standing.changes, { list, id })
  const isNew = asked.id === undefined || (list === 'replies' && !latest)
  if (!isNew && !latest) return { code: 'not-found' }
  if (asked.value === null && !latest?.after) return { code: 'not-found' }
  if (asked.version !== latest?.version) return { code: 'conflict' }
  const faults = faultsOf({ list, id, value: asked.value }, standing)
  if (faults.length > 0) return { code: 'not-valid', faults }
  return { list, id, role, after: asked.value as Change['after'] }
}

/** What stood before may be too much now, beside what was written since. */
function takenBack(
  { version, role }: Pick<Change, 'version' | 'role'>,
  standing: Standing,
): Next | Refusal {
  const { changes } = standing
  const change = changes.find((one) => one.version === version)
  if (!change) return { code: 'not-found' }
  if (latestOf(changes, change) !== change) return { code: 'conflict' }
  const { list, id, before } = change
  const faults = faultsOf({ list, id, value: before }, standing)
  if (faults.length > 0) return { code: 'not-valid', faults }
  return { list, id, role, after: before }
}

const latestOf = (changes: readonly Change[], { list, id }: Pick<Change, 'list' | 'id'>) =>
  changes.findLast((change) => change.list === list && change.id === id)
