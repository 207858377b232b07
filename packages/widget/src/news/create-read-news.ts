import type { KeyValueStore } from '../outbox/store.ts'
import { onTold, tellTabs } from '../outbox/tabs.ts'
import { readKey, toRead } from './unread.ts'

/** Which announcements this browser has shown. Kept beside the outbox, and never sent. */
export interface ReadNews {
  /** Their ids. Rejects where nothing can be read. */
  read(): Promise<string[]>
  /** Never rejects: where it cannot be kept, they are new once more. */
  saw(ids: readonly string[]): Promise<void>
  /**
   * Calls back after news were shown in this or another tab.
   *
   * @returns its undo
   */
  onChange(call: () => void): () => void
}

interface Kept {
  store: Promise<KeyValueStore>
  scope: string
}

export function createReadNews({ store, scope }: Kept): ReadNews {
  const key = readKey(scope)
  const read = async () => {
    const entries = await (await store).entries()
    return toRead(entries.find(([name]) => name === key)?.[1])
  }
  return {
    read,
    async saw(ids) {
      try {
        const before = await read()
        if (ids.every((id) => before.includes(id))) return
        // What is announced no more need not be remembered.
        await (await store).set(key, ids)
      } catch {
        return
      }
      tellTabs(key)
    },
    onChange: (call) => onTold([key], call),
  }
}
