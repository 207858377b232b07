import type { Context, IdeaEvent } from '@candor/protocol'
import type { RefObject } from 'preact'
import type { Draft } from '../../../capture/draft.ts'
import { createDraft } from '../../../capture/draft.ts'
import { rulesOf } from '../../../scrub/rules-of.ts'
import type { Scrubbed } from '../../../scrub/scrub.ts'
import { keepInSight } from '../../keep-in-sight.ts'
import type { PanelState } from '../../panel-state.ts'
import type { ViewState } from '../../view-state.ts'
import { createViewState } from '../../view-state.ts'

interface Shown {
  /** What is being proposed; `undefined` while the form is closed. */
  text?: string | undefined
  /** The screen on which it was begun. */
  context?: Context
  /** The random parts of the next idea. */
  draft?: Draft | undefined
  problem?: 'empty' | 'not-kept' | undefined
  isSent: boolean
}

/** Where the focus goes when what had it is gone. */
interface Places {
  begin: RefObject<HTMLButtonElement>
  text: RefObject<HTMLTextAreaElement>
  /** Why no text is asked for. */
  withoutText: RefObject<HTMLParagraphElement>
  thanks: RefObject<HTMLParagraphElement>
}

export interface ProposalState extends ViewState<Shown> {
  places: Places
  /** Opens the form, with what was written elsewhere, unless something stands in it. */
  begin(text?: string): void
  cancel(): void
  /** The very event that Send puts into the outbox; `undefined` while nothing is written. */
  outgoing(): (Scrubbed & IdeaEvent) | undefined
  send(): Promise<void>
}

/** Searching the ideas and proposing one. */
export function createProposalState(panel: PanelState): ProposalState {
  const { core, draw } = panel
  const shown = createViewState<Shown>({ isSent: false }, draw)
  const { set } = shown
  const places: Places = {
    begin: { current: null },
    text: { current: null },
    withoutText: { current: null },
    thanks: { current: null },
  }
  let sending = false

  const fail = (problem: Shown['problem']) => {
    set({ problem })
    keepInSight(panel.root)
  }

  /** Before Send, so that the very bytes can be shown. */
  async function renew(): Promise<void> {
    if (!shown.now.draft) set({ draft: await createDraft() })
  }

  const state: ProposalState = {
    set,
    places,
    get now() {
      return shown.now
    },
    begin(text = '') {
      const context = (shown.now.text && shown.now.context) || panel.now.context
      set({ text: shown.now.text || text, context, isSent: false })
      const { text: field, withoutText } = places
      ;(field.current ?? withoutText.current)?.focus()
      // What is above it may have changed with it.
      keepInSight(panel.root)
      void renew()
    },
    cancel() {
      set({ text: undefined, problem: undefined })
      places.begin.current?.focus()
    },
    outgoing() {
      const { draft, text = '', context } = shown.now
      if (!draft || !context || !text.trim()) return undefined
      return core.prepare({ kind: 'idea', text }, { draft, context, rules: rulesOf('idea') })
    },
    async send() {
      if (sending) return
      if (!shown.now.text?.trim()) return fail('empty')
      sending = true
      try {
        await renew()
        const idea = state.outgoing()
        const { text, draft } = shown.now
        if (idea && draft) await core.submit(idea, draft)
        // What was typed meanwhile has not left: the form stays open with it, and keeps the focus.
        const rest = shown.now.text === text ? undefined : shown.now.text
        set({ text: rest, draft: undefined, problem: undefined, isSent: true })
        if (rest === undefined) places.thanks.current?.focus()
        else await renew()
      } catch {
        fail('not-kept')
      }
      sending = false
    },
  }
  return state
}
