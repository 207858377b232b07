import { createStore, entries, set, update } from 'idb-keyval'
import { DATABASE } from './has-outbox.ts'
import type { KeyValueStore } from './store.ts'

/** IndexedDB of the page's origin, in a database of its own. */
export function idbStore(): KeyValueStore {
  const store = createStore(DATABASE, 'outbox')
  return {
    durable: true,
    entries: () => entries<string, unknown>(store),
    set: (key, value) => set(key, value, store),
    update: (key, change) => update(key, change, store),
    // Pages without https have no Web Locks; tabs may send an event twice there, and it counts once.
    exclusively: (work) => (navigator.locks ? navigator.locks.request(DATABASE, work) : work()),
  }
}
