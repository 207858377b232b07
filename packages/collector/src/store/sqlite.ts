import { setImmediate as nextTick } from 'node:timers/promises'
import { groupCommits } from './group.ts'
import { ARRIVALS } from './schema.ts'
import { sqlStore } from './sql.ts'
import { sqliteDatabase } from './sqliteDatabase.ts'
import type { Store } from './store.ts'

/**
 * A store in one SQLite file, for Node, Deno and Bun.
 *
 * @param path File of the database; made where it is missing. Its folder must exist.
 * @throws where the file cannot be opened or SQLite is missing.
 */
export function sqlite(path: string): Store {
  const store = sqlStore(sqliteDatabase(path, ARRIVALS))
  const group = groupCommits(store.add)
  return {
    ...store,
    add: group.add,
    ping: together(store.ping),
    async close() {
      await group.drained()
      await store.close()
    },
  }
}

/** Calls in one tick share one run: anybody may look at the health, and each look is a commit. */
function together(work: () => Promise<void>): () => Promise<void> {
  let next: Promise<void> | undefined
  const run = async () => {
    await nextTick()
    next = undefined
    await work()
  }
  return () => (next ??= run())
}
