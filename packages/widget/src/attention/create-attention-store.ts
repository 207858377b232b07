import type { KeyValueStore } from '../outbox/store.ts'
import { onTold, tellTabs } from '../outbox/tabs.ts'
import type { Attention } from './attention.ts'
import { toAttention, UNTOUCHED } from './attention.ts'
import { attentionKey } from './attention-key.ts'
import type { Change } from './changes.ts'

export interface AttentionStore {
  /** What is chosen; all off where that cannot be told: nobody is asked against their will. */
  read(): Promise<Attention>
  /** Never rejects: what cannot be kept holds where `read` is called no more. */
  change(change: Change): Promise<void>
  /**
   * Makes the change if it is still due: of several tabs one gets `true`. Nothing is due where the
   * browser keeps nothing: it would keep no budget either. Never rejects.
   */
  claim(isDue: (attention: Attention) => boolean, change: Change): Promise<boolean>
  /**
   * Calls back after a change in this or another tab, and after all was erased.
   *
   * @returns its undo
   */
  onChange(call: () => void): () => void
}

interface Kept {
  store: Promise<KeyValueStore>
  scope: string
}

/** The employee's choices, kept beside the outbox: whoever erases that erases this but for the day. */
export function createAttentionStore({ store, scope }: Kept): AttentionStore {
  const key = attentionKey(scope)
  return {
    async read() {
      try {
        const entries = await (await store).entries()
        return toAttention(entries.find(([name]) => name === key)?.[1])
      } catch {
        return { ...UNTOUCHED, off: true }
      }
    },
    async change(change) {
      await (await store).update(key, (old) => change(toAttention(old))).catch(() => undefined)
      tellTabs(key)
    },
    async claim(isDue, change) {
      let isClaimed = false
      const decide = (old: unknown) => {
        const attention = toAttention(old)
        isClaimed = isDue(attention)
        return isClaimed ? change(attention) : undefined
      }
      try {
        const kept = await store
        if (kept.durable) await kept.update(key, decide)
      } catch {
        return false
      }
      if (isClaimed) tellTabs(key)
      return isClaimed
    },
    onChange: (call) => onTold([key, scope], call),
  }
}
