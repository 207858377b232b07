export type Param = string | number | null

/** SQL in the dialect of SQLite with parameters `?1`, `?2` … */
export interface Statement {
  sql: string
  params: readonly Param[]
  /** Whether it adds what arrives, whose order nothing may tell. */
  arrives?: true
}

export type Row = Record<string, unknown>

/** The little that SQLite and D1 have in common, and all that the store needs. */
export interface Database {
  /** Runs all statements in one transaction, or none of them; the rows of each. */
  batch(statements: readonly Statement[]): Promise<Row[][]>
  /** Leaves nothing of deleted rows in files beside the database. */
  tidy(): Promise<void>
  close(): Promise<void>
}
