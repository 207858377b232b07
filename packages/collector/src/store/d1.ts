import type { Database, Row } from './database.ts'
import { sqlStore } from './sql.ts'
import type { Store } from './store.ts'

/** The part of Cloudflare's `D1Database` that is used. */
export interface D1 {
  prepare(sql: string): D1Statement
  batch(statements: D1Statement[]): Promise<{ results: unknown[] }[]>
}

export interface D1Statement {
  bind(...values: unknown[]): D1Statement
}

/** A store in a D1 database of Cloudflare: `d1(env.DB)`. */
export const d1 = (binding: D1): Store => sqlStore(d1Database(binding))

function d1Database(binding: D1): Database {
  return {
    async batch(statements) {
      const bound = statements.map(({ sql, params }) => binding.prepare(sql).bind(...params))
      return (await binding.batch(bound)).map(({ results }) => results as Row[])
    },
    // D1 has no files of its own to look after.
    tidy: async () => undefined,
    close: async () => undefined,
  }
}
