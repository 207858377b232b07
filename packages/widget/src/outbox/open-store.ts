import { idbStore } from './idb-store.ts'
import type { KeyValueStore } from './store.ts'

/** IndexedDB where the browser lets us, else memory. */
export async function openStore(): Promise<KeyValueStore> {
  try {
    const store = idbStore()
    await store.entries()
    return store
  } catch {
    return (await import('./memory-store.ts')).memoryStore()
  }
}
