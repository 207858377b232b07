import { createRequire } from 'node:module'
import type { Param, Row } from './database.ts'

/** An open SQLite file, synchronously. */
export interface Connection {
  exec(sql: string): void
  all(sql: string, params: readonly Param[]): Row[]
  close(): void
}

/** What `node:sqlite` and `libsql` have in common. `reader` tells in libsql whether rows come. */
interface Handle {
  exec(sql: string): unknown
  prepare(sql: string): Prepared
  close(): unknown
}

interface Prepared {
  reader?: boolean
  all(...params: Param[]): unknown[]
  run(...params: Param[]): unknown
}

/**
 * Opens a file with the SQLite of the runtime, or with the package `libsql` where it has none
 * (Node before 22.13).
 *
 * @throws where neither is there, or the file cannot be opened.
 */
export function connect(path: string): Connection {
  const handle = open(path)
  const known = new Map<string, Prepared>()
  return {
    exec: (sql) => void handle.exec(sql),
    all(sql, params) {
      const prepared = known.get(sql) ?? handle.prepare(sql)
      known.set(sql, prepared)
      if (prepared.reader !== false) return prepared.all(...params) as Row[]
      prepared.run(...params)
      return []
    },
    close: () => void handle.close(),
  }
}

function open(path: string): Handle {
  const builtIn = silently(() => globalThis.process?.getBuiltinModule?.('node:sqlite'))
  if (builtIn) return new builtIn.DatabaseSync(path) as Handle
  const Libsql = libsql()
  return new Libsql(path)
}

function libsql(): new (path: string) => Handle {
  try {
    return createRequire(import.meta.url)('libsql') as new (path: string) => Handle
  } catch (cause) {
    throw new Error(
      'SQLite is missing: use Node 22.13 or later, or install the package "libsql".',
      { cause },
    )
  }
}

/** Node says once that `node:sqlite` is experimental; operators can do nothing with that. */
function silently<T>(load: () => T): T {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return load()
  } finally {
    process.emitWarning = emitWarning
  }
}
