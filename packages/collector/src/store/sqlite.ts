import { groupCommits } from './group.ts'
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
  const store = sqlStore(sqliteDatabase(path))
  const group = groupCommits(store.add)
  return {
    ...store,
    add: group.add,
    async close() {
      await group.drained()
      await store.close()
    },
  }
}
