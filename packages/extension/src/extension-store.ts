import type { KeyValueStore } from '@candor/widget'

/**
 * The extension's own storage, out of the page's reach: a page can read its IndexedDB. Web Locks are
 * not used, since the page would see their names and when they are held; two tabs may send an event
 * twice, and the collector counts it once. Entries are kept apart by origin.
 */
export function extensionStore(origin: string): KeyValueStore {
  const { local } = chrome.storage
  const prefix = `${origin} `
  return {
    durable: true,
    async entries() {
      const all = Object.entries(await local.get(null))
      return all
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), value])
    },
    set: (key, value) => local.set({ [prefix + key]: value }),
    async update(key, change) {
      const old = (await local.get(prefix + key))[prefix + key]
      const value = change(old)
      if (value) await local.set({ [prefix + key]: value })
    },
    remove: (keys) => local.remove(keys.map((key) => prefix + key)),
    exclusively: (work) => work(),
  }
}
