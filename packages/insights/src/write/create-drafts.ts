import { type ReadonlySignal, signal } from '@preact/signals'
import { type Draft, draftOf, keyOfSeed, type Seed } from './draft.ts'
import type { DraftStore } from './draft-store.ts'

export interface Drafts {
  /** In which something was typed, the latest begun last. */
  all: ReadonlySignal<readonly Draft[]>
  /** The one that is being written now. */
  open: ReadonlySignal<Draft | null>
  /** Whether all of them outlive a reload. */
  areKept: ReadonlySignal<boolean>
  /** Opens what was begun at the same place, else a new one. `since`: the site's latest change. */
  start(seed: Seed, since: number): void
  /** Changes the open one, and keeps it. */
  change(part: Partial<Draft>): void
  /** Puts the open one away. */
  close(): void
  remove(key: string): void
  /** Takes one back that was removed. */
  keep(draft: Draft): void
  clear(): void
}

/** Drafts, kept as they are typed. */
export function createDrafts(store: DraftStore): Drafts {
  const all = signal<readonly Draft[]>(store.read())
  const open = signal<Draft | null>(null)
  const areKept = signal(true)

  const set = (drafts: readonly Draft[]) => {
    all.value = drafts
    areKept.value = store.write(drafts)
  }
  const without = (key: string) => all.value.filter((draft) => draft.key !== key)
  const keep = (draft: Draft) => set([...without(draft.key), draft])

  return {
    all,
    open,
    areKept,
    start(seed, since) {
      const begun = all.value.find(({ key }) => key === keyOfSeed(seed))
      open.value = begun ?? draftOf(seed, since)
    },
    change(part) {
      if (!open.value) return
      open.value = { ...open.value, ...part }
      keep(open.value)
    },
    close: () => void (open.value = null),
    remove: (key) => set(without(key)),
    keep,
    clear() {
      open.value = null
      set([])
    },
  }
}
