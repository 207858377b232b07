import type { KeyValueStore } from '../outbox/store.ts'
import { onTold, tellTabs } from '../outbox/tabs.ts'
import { readKey, toRead } from './unread.ts'

/** Ids. As far as they are not announced here, they may be in another tab, which has a newer file. */
const MOST_OTHERS = 100

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
  return {
    async read() {
      const entries = await (await store).entries()
      return toRead(entries.find(([name]) => name === key)?.[1])
    },
    async saw(ids) {
      let isChanged = false
      const add = (old: unknown) => {
        const before = toRead(old)
        isChanged = !ids.every((id) => before.includes(id))
        const others = before.filter((id) => !ids.includes(id))
        return isChanged ? [...others.slice(-MOST_OTHERS), ...ids] : undefined
      }
      try {
        await (await store).update(key, add)
      } catch {
        return
      }
      if (isChanged) tellTabs(key)
    },
    onChange: (call) => onTold([key], call),
  }
}
