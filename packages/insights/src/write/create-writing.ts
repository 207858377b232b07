import type { Change, Loop, WritingList } from '@candor/protocol'
import { batch, type Signal } from '@preact/signals'
import { type Asking, type Done, isTrouble, type Trouble } from './ask-collector.ts'
import type { Drafts } from './create-drafts.ts'
import type { Draft } from './draft.ts'
import { findWritten } from './find-written.ts'
import { problemsOf } from './problems-of.ts'
import type { Told } from './told.ts'
import { troubleWords } from './trouble-words.ts'
import { valueOf } from './value-of.ts'

export interface WritingState {
  /** What was written; `null` until it is there. */
  loop: Signal<Loop | null>
  /** Why it is not there, or not the latest. */
  unread: Signal<Trouble | null>
  /** Why the open draft was not published. */
  trouble: Signal<Trouble | null>
  /** What somebody else made of the thing meanwhile. */
  theirs: Signal<Change | null>
  isBusy: Signal<boolean>
  told: Signal<Told | null>
}

/** What goes to the collector and back. */
export interface Writing {
  load(): Promise<void>
  publish(): Promise<void>
  takeAway(list: WritingList, standing: Done): Promise<void>
  undo(version: number): Promise<void>
}

/** How soon colleagues see it. */
const SEEN = 'Colleagues see it when a page of the CRM loads next.'

/** Outcomes after which it may be written all the same. */
const UNSURE: Trouble['why'][] = ['unreachable', 'busy', 'odd']

/** `onWritten`: the content is another one now. */
export function createWriting(
  { ask, onWritten }: { ask: Asking; onWritten: () => Promise<void> },
  state: WritingState,
  drafts: Drafts,
): Writing {
  async function read(): Promise<Loop | Trouble> {
    const answer = await ask.loop()
    batch(() => {
      if (isTrouble(answer)) state.unread.value = answer
      else state.loop.value = answer
      if (!isTrouble(answer)) state.unread.value = null
    })
    return answer
  }

  const isOpen = ({ key }: Draft) => drafts.open.value?.key === key

  async function send(draft: Draft): Promise<Done | Trouble> {
    const { list, id, version, form } = draft
    if (draft.isUnsure) {
      const loop = await read()
      const found = isTrouble(loop) ? loop : findWritten(draft, loop)
      if (found) return found
    }
    return ask.write(list, {
      ...(id !== undefined && { id }),
      ...(version !== undefined && { version }),
      value: valueOf(list, form),
    })
  }

  async function onConflict(draft: Draft): Promise<Done | null> {
    const loop = await read()
    if (isTrouble(loop)) return null
    const latest = loop.changes.find(({ list, id }) => list === draft.list && id === draft.id)
    const found = findWritten(draft, loop)
    if (!found && isOpen(draft)) state.theirs.value = latest ?? null
    return found ?? null
  }

  function onTrouble(draft: Draft, trouble: Trouble): void {
    if (!isOpen(draft)) {
      state.told.value = { says: `Not published. ${troubleWords(trouble)}` }
      return
    }
    state.trouble.value = trouble
    if (UNSURE.includes(trouble.why)) drafts.change({ isUnsure: true })
  }

  async function onDone(says: string, act: NonNullable<Told['act']>): Promise<void> {
    await Promise.all([read(), onWritten()])
    // What was pressed may be gone by now: the note finds another place for the focus.
    state.told.value = { says, act }
  }

  async function change(name: string, body: object, says: string): Promise<void> {
    const answer = await ask.write(name, body)
    if (!isTrouble(answer))
      return onDone(says, { words: 'Undo', do: () => void undo(answer.version) })
    await read()
    state.told.value = { says: `Nothing was changed. ${troubleWords(answer)}` }
  }

  const undo = (version: number) => change('undo', { version }, `Taken back. ${SEEN}`)

  return {
    load: async () => void (await read()),
    undo,
    takeAway: (list, { id, version }) =>
      change(list, { id, version, value: null }, `Taken away. ${SEEN}`),
    async publish() {
      const draft = drafts.open.value
      if (!draft || state.isBusy.value) return
      const faults = problemsOf(draft.list, draft.form)
      state.trouble.value = faults.length > 0 ? { why: 'not-valid', says: '', faults } : null
      if (faults.length > 0) return
      state.isBusy.value = true
      const answer = await send(draft)
      const isConflict = isTrouble(answer) && answer.why === 'conflict'
      const done = isConflict ? ((await onConflict(draft)) ?? answer) : answer
      state.isBusy.value = false
      if (isTrouble(done)) return onTrouble(draft, done)
      drafts.remove(draft.key)
      if (isOpen(draft)) drafts.close()
      await onDone(`Published. ${SEEN}`, { words: 'Undo', do: () => void undo(done.version) })
    },
  }
}
