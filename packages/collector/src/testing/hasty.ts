import { setTimeout as after } from 'node:timers/promises'
import type { Store } from '../store/store.ts'

/** Milliseconds by which the write comes after the acknowledgement. */
const LATE_MS = 100

/** A store that says yes at once and writes later, as a cache in front of a database does. */
export function hasty(store: Store): Store {
  const late = new Set<Promise<void>>()
  const write = async (entries: Parameters<Store['add']>[0]) => {
    await after(LATE_MS)
    await store.add(entries)
  }
  return {
    ...store,
    async add(entries) {
      // Whoever was told yes is not told that it failed.
      const writing = write(entries).catch(() => undefined)
      late.add(writing)
      void writing.then(() => late.delete(writing))
      return entries.map(() => 'accepted')
    },
    async close() {
      await Promise.all(late)
      await store.close()
    },
  }
}
