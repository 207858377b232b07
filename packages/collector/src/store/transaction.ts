import { attempt } from './attempt.ts'
import type { Row, Statement } from './database.ts'
import type { Connection } from './driver.ts'

/** Runs all statements, or none of them; the rows of each. */
export function transaction(connection: Connection, statements: readonly Statement[]): Row[][] {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const rows = statements.map(({ sql, params }) => connection.all(sql, params))
    connection.exec('COMMIT')
    return rows
  } catch (error) {
    // Fails where SQLite has rolled back by itself.
    attempt(() => connection.exec('ROLLBACK'))
    throw error
  }
}
