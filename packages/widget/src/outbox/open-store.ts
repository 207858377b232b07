import { idbStore } from './idb-store.ts'
import type { KeyValueStore } from './store.ts'

/** Milliseconds. A damaged profile, or a page that erases its data, leaves a database that never answers. */
const PATIENCE = 3_000

/** IndexedDB where the browser lets us, else memory. */
export async function openStore(patience = PATIENCE): Promise<KeyValueStore> {
  try {
    const store = idbStore()
    const tooLong = new Promise((_, reject) => setTimeout(reject, patience))
    await Promise.race([store.entries(), tooLong])
    return store
  } catch {
    return (await import('./memory-store.ts')).memoryStore()
  }
}
