import type { Connection } from './driver.ts'
import { transaction } from './transaction.ts'

/**
 * Rows up to which a table is written anew: a tenth of a second or two. Of more, each commit
 * adds to pages far apart, so that neighbours in a page are strangers; but of the few that were
 * added to a page since it was last divided it still tells the order.
 */
const MAX_ROWS = 10_000

/**
 * Writes the rows of a table anew in random order. SQLite puts each new row into its page before the
 * last one, wherever its key sorts, and each long text into the next free page: so the place in the
 * file tells what came first, and what came together. The table is emptied first, which leaves
 * nothing in its pages.
 */
export function shuffleRows(connection: Connection, table: string): void {
  const counted = `SELECT count(*) AS n FROM (SELECT 1 FROM ${table} LIMIT ${MAX_ROWS + 1})`
  if (Number(connection.all(counted, [])[0]?.['n']) > MAX_ROWS) return
  const steps = [
    `CREATE TEMP TABLE shuffled AS SELECT * FROM ${table} ORDER BY random()`,
    `DELETE FROM ${table}`,
    `INSERT INTO ${table} SELECT * FROM shuffled ORDER BY rowid`,
    'DROP TABLE shuffled',
  ]
  transaction(
    connection,
    steps.map((sql) => ({ sql, params: [] })),
  )
}
