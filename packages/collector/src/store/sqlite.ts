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
  const { withdrawAll, ...store } = sqlStore(sqliteDatabase(path, ARRIVALS))
  const entries = groupCommits(store.add)
  const withdrawals = groupCommits(withdrawAll)
  return {
    ...store,
    add: entries.add,
    withdraw: async (site, receipt, until) =>
      (await withdrawals.add([{ site, receipt, until }])).includes(true),
    ping: together(store.ping),
    async close() {
      await Promise.all([entries.drained(), withdrawals.drained()])
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
