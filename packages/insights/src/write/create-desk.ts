import type { Loop } from '@candor/protocol'
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Asking } from './ask-collector.ts'
import { createDrafts, type Drafts } from './create-drafts.ts'
import { createWriting, type Writing, type WritingState } from './create-writing.ts'
import type { Draft, Seed } from './draft.ts'
import type { DraftStore } from './draft-store.ts'
import { formOf } from './form-of.ts'

/** Where leads write, and all that can happen there. */
export interface Desk extends Writing {
  state: { [K in keyof WritingState]: ReadonlySignal<WritingState[K]['value']> }
  drafts: Pick<Drafts, 'all' | 'open' | 'areKept' | 'change'>
  /** Whether the one who reads may write. */
  mayWrite: ReadonlySignal<boolean>
  /** Opens a form, with what was begun at the same place. */
  start(seed: Seed): void
  /** Puts the open draft away, to be gone on with. */
  close(): void
  discard(draft: Draft): void
  takeTheirs(): void
  /** Goes on with one's own words, over those of somebody else. */
  keepMine(): void
  /** To the form that asks for the token; drafts stay. */
  signIn(): void
  /** Nothing more to tell. */
  hush(): void
  /** Forgets all, drafts too. */
  clear(): void
}

export interface DeskSource {
  ask: Asking
  store: DraftStore
  /** The content is another one now. */
  onWritten: () => Promise<void>
  signIn: () => Promise<void>
}

const emptyState = (): WritingState => ({
  loop: signal(null),
  unread: signal(null),
  trouble: signal(null),
  theirs: signal(null),
  isBusy: signal(false),
  told: signal(null),
})

export function createDesk(source: DeskSource): Desk {
  const state = emptyState()
  const drafts = createDrafts(source.store)
  const { loop, trouble, theirs, told } = state
  const calm = () => {
    trouble.value = null
    theirs.value = null
  }
  const close = () => {
    const open = drafts.open.value
    const isKept = drafts.all.value.some(({ key }) => key === open?.key)
    if (isKept) told.value = { says: 'Kept as a draft in this tab.' }
    drafts.close()
    calm()
  }
  const discard = (draft: Draft) => {
    drafts.remove(draft.key)
    drafts.close()
    calm()
    const bringBack = () => {
      drafts.keep(draft)
      told.value = { says: 'The draft is back.' }
    }
    told.value = { says: 'The draft is gone.', act: { words: 'Bring it back', do: bringBack } }
  }
  return {
    state,
    drafts,
    ...createWriting(source, state, drafts),
    mayWrite: computed(() => loop.value?.role === 'lead'),
    start(seed) {
      calm()
      told.value = null
      drafts.start(seed, latestOf(loop.value))
    },
    close: () => batch(close),
    discard: (draft) => batch(() => discard(draft)),
    takeTheirs() {
      const { list, version = 0, after } = theirs.value ?? {}
      if (list && after) drafts.change({ form: formOf(list, after), version })
      calm()
    },
    keepMine() {
      const { version } = theirs.value ?? {}
      if (version !== undefined) drafts.change({ version })
      calm()
    },
    signIn() {
      close()
      void source.signIn()
    },
    hush: () => void (told.value = null),
    clear() {
      drafts.clear()
      calm()
      loop.value = null
      told.value = null
    },
  }
}

const latestOf = (loop: Loop | null): number => loop?.changes[0]?.version ?? 0
