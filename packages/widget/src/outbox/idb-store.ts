import type { UseStore } from 'idb-keyval'
import { promisifyRequest } from 'idb-keyval'
import { DATABASE } from './has-outbox.ts'
import type { KeyValueStore } from './store.ts'

const STORE = 'outbox'

/** Milliseconds for which a tab waits while another sends. */
const LOCK_PATIENCE = 15_000

/** IndexedDB of the page's origin, in a database of its own. */
export function idbStore(patience = LOCK_PATIENCE): KeyValueStore {
  const { use, close } = lastingStore()
  const write = (work: (store: IDBObjectStore) => void) =>
    use('readwrite', (store) => {
      work(store)
      return promisifyRequest(store.transaction)
    })
  return {
    durable: true,
    entries: () => use('readonly', entriesOf),
    set: (key, value) => write((store) => store.put(value, key)),
    update: (key, change) =>
      write((store) => {
        const request = store.get(key)
        request.onsuccess = () => {
          const value = change(request.result)
          if (value) store.put(value, key)
        }
      }),
    remove: (keys) => write((store) => keys.forEach((key) => store.delete(key))),
    exclusively: (work, name) => exclusively(work, name, patience),
    close,
  }
}

/**
 * Pages without https have no Web Locks; tabs may send an event twice there, and it counts once. A
 * browser may keep the lock of a page that is gone, so nobody waits for it for ever.
 */
async function exclusively(
  work: () => Promise<unknown>,
  name: string,
  patience: number,
): Promise<unknown> {
  const { locks } = navigator
  if (!locks) return work()
  const signal = AbortSignal.timeout(patience)
  return locks.request(name, { signal }, work).catch((error: unknown) => {
    if (error !== signal.reason) throw error
    return work()
  })
}

/**
 * Opens the database on first use, and once more where the browser has closed it meanwhile: a
 * transaction that was cut off has done nothing. `strict` waits for the disk, not for the system's
 * memory (Indexed Database API 3.0, durability hint).
 */
function lastingStore(): { use: UseStore; close: () => void } {
  let opening: Promise<IDBDatabase> | undefined
  let isOver = false
  const run: UseStore = async (mode, work) => {
    const database = await (isOver ? open() : (opening ??= open()))
    const done = work(
      database.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE),
    )
    // What has begun is finished all the same (Indexed Database API 3.0, closing a connection).
    if (isOver) database.close()
    return done
  }
  return {
    use: (mode, work) =>
      run(mode, work).catch(() => {
        opening = undefined
        return run(mode, work)
      }),
    close() {
      isOver = true
      void opening?.then((database) => database.close())
    },
  }
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  const database = await promisifyRequest(request)
  // Whoever erases the site's data must not wait for this page to close.
  database.onversionchange = () => database.close()
  return database
}

async function entriesOf(store: IDBObjectStore): Promise<[string, unknown][]> {
  const keys = promisifyRequest(store.getAllKeys())
  const values = await promisifyRequest(store.getAll())
  return (await keys).map((key, at) => [key as string, values[at]])
}
