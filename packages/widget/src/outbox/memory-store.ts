import type { KeyValueStore } from './store.ts'

/** For pages whose storage is blocked: what waits is lost with the page, and the ledger says so. */
export function memoryStore(): KeyValueStore {
  const map = new Map<string, unknown>()
  return {
    durable: false,
    entries: async () => [...map],
    set: async (key, value) => void map.set(key, value),
    async update(key, change) {
      const value = change(map.get(key))
      if (value) map.set(key, value)
    },
    remove: async (keys) => keys.forEach((key) => map.delete(key)),
    exclusively: (work) => work(),
  }
}
