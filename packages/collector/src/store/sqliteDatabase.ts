import { attempt } from './attempt.ts'
import type { Database } from './database.ts'
import { connect } from './driver.ts'
import type { Connection } from './driver.ts'
import { lasting } from './lasting.ts'
import { shuffleRows } from './shuffleRows.ts'
import { transaction } from './transaction.ts'

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

/** Milliseconds after which nothing shows any more what came first: neither the log nor the tables. */
const SETTLE_MS = 10_000

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
 * A file of SQLite, with its log emptied again and again, and with it the rows of those tables
 * shuffled in which something arrives.
 *
 * @throws where the file cannot be opened or SQLite is missing.
 */
export function sqliteDatabase(path: string, arrivals: readonly string[] = []): Database {
  const file = lasting(path, () => opened(path))
  let timer: NodeJS.Timeout | undefined
  let isOpen = true
  // Not at the start: whoever wrote before may have been killed.
  let isShuffled = false
  const later = () => void (timer ??= setTimeout(settle, SETTLE_MS).unref())
  const tidy = () => void attempt(() => file.run(emptyLog) || later())
  const shuffle = () => {
    for (const table of arrivals) file.run((connection) => shuffleRows(connection, table))
    isShuffled = true
  }
  const settle = () => {
    timer = undefined
    if (!isShuffled && !attempt(shuffle)) later()
    tidy()
  }
  return {
    async batch(statements) {
      later()
      const rows = file.run((connection) => transaction(connection, statements))
      if (statements.some(({ arrives }) => arrives)) isShuffled = false
      return rows
    },
    tidy: async () => tidy(),
    async close() {
      if (!isOpen) return
      isOpen = false
      settle()
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
