import type { Database, Statement } from './database.ts'
import { connect } from './driver.ts'
import type { Connection } from './driver.ts'
import { groupCommits } from './group.ts'
import type { Lasting } from './lasting.ts'
import { lasting } from './lasting.ts'
import { sqlStore } from './sql.ts'
import type { Store } from './store.ts'

/**
 * A store in one SQLite file, for Node, Deno and Bun.
 *
 * @param path File of the database; made where it is missing. Its folder must exist.
 * @throws where the file cannot be opened or SQLite is missing.
 */
export function sqlite(path: string): Store {
  const database = sqliteDatabase(lasting(path, () => opened(path)))
  const store = sqlStore(database)
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

/**
 * Durable at each commit (`synchronous`), and nothing that was deleted stays behind: neither in
 * the file (`secure_delete`) nor in files for sorting (`temp_store`). Keys are random, so what is
 * written is spread over the file: a larger cache (KiB) and a longer log (pages) save writing.
 * Whoever else writes, such as a second collector, is done in milliseconds; nothing is answered
 * while it is waited for (`busy_timeout`, ms), so who takes longer costs a 503. Reading at the end
 * makes the log, whose absence later on is noticed.
 */
const PRAGMAS = `
  PRAGMA busy_timeout = 1000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32000;
  PRAGMA wal_autocheckpoint = 10000;
  SELECT count(*) FROM sqlite_schema;
`

/** Does not wait for whoever is reading, such as a backup: the next time will do. */
const EMPTY_LOG = [
  'PRAGMA busy_timeout = 0',
  'PRAGMA wal_checkpoint(TRUNCATE)',
  'PRAGMA busy_timeout = 1000',
]

/** Milliseconds after which the log is emptied: unlike the database it shows what came first. */
const LOG_MS = 10_000

function opened(path: string): Connection {
  try {
    const connection = connect(path)
    connection.exec(PRAGMAS)
    return connection
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(
      `Cannot open the database ${path}: ${why}. Check that its folder exists and can be written to.`,
      { cause },
    )
  }
}

function sqliteDatabase(file: Lasting): Database {
  let timer: NodeJS.Timeout | undefined
  let isOpen = true
  const tidy = () => {
    clearTimeout(timer)
    timer = undefined
    attempt(() => file.run((connection) => EMPTY_LOG.forEach((sql) => connection.exec(sql))))
  }
  return {
    async batch(statements) {
      timer ??= setTimeout(tidy, LOG_MS).unref()
      return file.run((connection) => transaction(connection, statements))
    },
    tidy: async () => tidy(),
    async close() {
      if (!isOpen) return
      isOpen = false
      tidy()
      file.close()
    },
  }
}

function transaction(connection: Connection, statements: readonly Statement[]) {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const rows = statements.map(({ sql, params }) => connection.all(sql, params))
    connection.exec('COMMIT')
    return rows
  } catch (error) {
    // Fails where SQLite has rolled back by itself; the first error is the one to tell.
    attempt(() => connection.exec('ROLLBACK'))
    throw error
  }
}

/**
 * For what changes nothing that was promised: a log that another process is reading is emptied
 * at the next occasion, and a withdrawal that is done must not be told as failed.
 */
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    return
  }
}
