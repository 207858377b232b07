import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'

/** What was acknowledged beside what is stored. */
export interface Comparison {
  acknowledged: number
  stored: number
  /** Acknowledged ids that the database does not remember. */
  forgotten: number
  /** Acknowledged texts that are not in the database. */
  missing: number
  /** Rows beyond the first of a text. */
  doubled: number
  /** Rows whose text nobody sent, or whose event was not acknowledged in the end. */
  unknown: number
}

/** Compares texts by id, as they were acknowledged, with the rows of a database that is closed. */
export function compare(path: string, acknowledged: ReadonlyMap<string, string>): Comparison {
  const database = new DatabaseSync(path, { readOnly: true })
  const column = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map(({ x }) => String(x))
  const values = column('SELECT value AS x FROM answers')
  const seen = new Set(column('SELECT hash AS x FROM seen'))
  database.close()
  const stored = new Set(values)
  const texts = new Set(acknowledged.values())
  const count = <T>(all: Iterable<T>, is: (one: T) => boolean) => [...all].filter(is).length
  return {
    acknowledged: acknowledged.size,
    stored: values.length,
    forgotten: count(acknowledged.keys(), (id) => !seen.has(hashOf(id))),
    missing: count(texts, (text) => !stored.has(text)),
    doubled: values.length - stored.size,
    unknown: count(stored, (text) => !texts.has(text)),
  }
}

/** As the collector remembers ids. Written again here: the test must not follow its mistakes. */
const hashOf = (id: string) => createHash('sha256').update(id).digest('base64url').slice(0, 22)
