import { statSync } from 'node:fs'
import { attempt } from './attempt.ts'
import type { Connection } from './driver.ts'

/** A connection that outlives faults of its file. */
export interface Lasting {
  /** Runs `work` with a connection; a new one where the last one failed. */
  run<T>(work: (connection: Connection) => T): T
  close(): void
}

/**
 * Makes the connection anew after a failure, so that nothing must be restarted once the fault is
 * gone. What is written to a file that was deleted or moved away would go with the process, and
 * SQLite does not notice: it is told as a failure until a file stands at the path again. A new
 * one is not made, as whoever took it away may be about to put another in its place.
 */
export function lasting(path: string, open: () => Connection): Lasting {
  let connection: Connection | undefined = open()
  let file = fileAt(path)
  // A database in memory has no file, and another connection would be another database.
  if (file === undefined) return unguarded(connection)

  const opened = (): Connection => {
    if (fileAt(path) === undefined) throw new Error(`The database ${path} is gone.`)
    connection = open()
    file = fileAt(path)
    return connection
  }
  const close = () => {
    connection?.close()
    connection = undefined
  }

  return {
    run(work) {
      try {
        const result = work(connection ?? opened())
        if (fileAt(path) !== file) throw new Error(`The database ${path} was moved or replaced.`)
        return result
      } catch (error) {
        attempt(close)
        connection = undefined
        throw error
      }
    },
    close,
  }
}

const unguarded = (connection: Connection): Lasting => ({
  run: (work) => work(connection),
  close: () => connection.close(),
})

/** Which files the database and its log are, whatever their names; `undefined` without database. */
function fileAt(path: string): string | undefined {
  const [database, log] = [path, `${path}-wal`].map((name) => {
    const stats = statSync(name, { throwIfNoEntry: false })
    return stats && `${stats.dev}:${stats.ino}`
  })
  return database && `${database} ${log}`
}
