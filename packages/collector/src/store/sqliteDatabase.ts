import type { Database, Statement } from './database.ts'
import { connect } from './driver.ts'
import type { Connection } from './driver.ts'
import { lasting } from './lasting.ts'

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

/**
 * A file of SQLite, with its log emptied again and again.
 *
 * @throws where the file cannot be opened or SQLite is missing.
 */
export function sqliteDatabase(path: string): Database {
  const file = lasting(path, () => opened(path))
  let timer: NodeJS.Timeout | undefined
  let isOpen = true
  const later = () => void (timer ??= setTimeout(tidy, LOG_MS).unref())
  const tidy = () => {
    clearTimeout(timer)
    timer = undefined
    attempt(() => file.run(emptyLog) || later())
  }
  return {
    async batch(statements) {
      later()
      return file.run((connection) => transaction(connection, statements))
    },
    tidy: async () => tidy(),
    async close() {
      if (!isOpen) return
      isOpen = false
      tidy()
      clearTimeout(timer)
      file.close()
    },
  }
}

/**
 * Whether the log is empty now. Does not wait for whoever is reading, such as a backup: the next
 * time will do.
 */
function emptyLog(connection: Connection): boolean {
  connection.exec('PRAGMA busy_timeout = 0')
  const [result] = connection.all('PRAGMA wal_checkpoint(TRUNCATE)', [])
  connection.exec('PRAGMA busy_timeout = 1000')
  return result?.['busy'] === 0
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
 * For what changes nothing that was promised: a log that cannot be emptied is emptied at the next
 * occasion, and a withdrawal that is done must not be told as failed.
 */
function attempt(work: () => unknown): void {
  try {
    work()
  } catch {
    return
  }
}
