import type { Options } from '../options.ts'

export const DATABASE = 'candor'

/** Whether an earlier page may have left something, told without creating a database. */
export async function hasOutbox({ storage }: Options): Promise<boolean> {
  if (storage) return true
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE)
  } catch {
    return false
  }
}
