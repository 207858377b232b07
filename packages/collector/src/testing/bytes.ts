import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** All bytes of the database and the files beside it. */
export const bytesOf = (db: string): string =>
  readdirSync(dirname(db))
    .map((file) => readFileSync(join(dirname(db), file), 'latin1'))
    .join('')
