import type { Context, FeedbackEvent, Rating, Reason } from '@candor/protocol'
import type { PanelView } from '../candor.ts'
import type { Draft } from '../capture/draft.ts'
import { browserClock } from '../clock.ts'
import { createDraft } from '../capture/draft.ts'
import type { LoadedContent } from '../content/load-content.ts'
import type { Core } from '../core.ts'
import type { Messages } from '../messages/en.ts'
import type { Options } from '../options.ts'
import { feedbackRules } from '../scrub/feedback-rules.ts'
import type { Scrubbed } from '../scrub/scrub.ts'
import { keepInSight } from './keep-in-sight.ts'
import { isKept } from '../kept-key.ts'
import type { More } from './more/more.tsx'
import type { ViewState } from './view-state.ts'
import { createViewState } from './view-state.ts'

/** What the employee has said so far and not sent; `keepForm` keeps it from one page of a tab to the next. */
export interface Form {
  rating?: Rating | undefined
  reason?: Reason | undefined
  text: string
  /** Id of the element of the screen that it is about; the whole screen where left out. */
  anchor?: string | undefined
  /** Id of the tip that it is about. */
  tip?: string | undefined
}

export interface Shown {
  isOpen: boolean
  view: PanelView
  /** The screen that the employee is on. */
  context: Context
  /** That on which they have begun to speak, if it is known. */
  begun: Context
  /** Without a version while it is not there. */
  content: LoadedContent
  /** Whether that is there by now, or cannot be had. */
  isLoaded?: boolean
  form: Form
  /** The random parts of the next answer. */
  draft?: Draft | undefined
  problem?: string
  /** The feedback that was just sent, while it is being thanked for. */
  sent?: FeedbackEvent | undefined
  /** The other views, once they are loaded. */
  more?: More
}

export interface PanelParts {
  core: Core
  root: ShadowRoot
  launcher: HTMLButtonElement
  options: Options
  t: Messages
  /** The language of `t`. */
  language: string
  draw: () => void
  /** Adds styles to the panel. */
  adopt: (css: string) => void
}

export interface PanelState extends PanelParts, ViewState<Shown> {
  /** The very event that Send puts into the outbox; `undefined` while nothing is said. */
  outgoing(): (Scrubbed & FeedbackEvent) | undefined
  /** The screen that the feedback is about. */
  about(): Context
  say(change: Partial<Form>): void
  /** Looks on which screen the employee is. */
  locate(): void
  /** Makes ready for the next answer. */
  renew(): Promise<void>
  sendFeedback(): Promise<void>
  show(view: PanelView): void
  loadMore(): Promise<void>
}

const shownAt = (context: Context): Shown => ({
  isOpen: false,
  view: 'feedback',
  context,
  begun: context,
  content: {},
  form: { text: '' },
})

/** What the panel shows, and the acts of the employee. */
export function createPanelState(parts: PanelParts): PanelState {
  const { core, t } = parts
  const shown = createViewState(shownAt(core.context()), parts.draw)
  const { set } = shown
  let sending = false

  const fail = (problem: string) => {
    set({ problem })
    keepInSight(parts.root)
  }

  const hasSaid = ({ rating, reason, text } = shown.now.form) => rating || reason || text.trim()

  const whereNow = () => {
    const context = core.context()
    const { begun } = shown.now
    return { context, begun: hasSaid() && begun.app !== 'other' ? begun : context }
  }

  const state: PanelState = {
    ...parts,
    set,
    get now() {
      return shown.now
    },
    outgoing() {
      const { draft, form } = shown.now
      if (!draft || !hasSaid()) return undefined
      const circumstances = { draft, context: state.about(), rules: feedbackRules }
      return core.prepare({ kind: 'feedback', ...form }, circumstances)
    },
    about: () => shown.now[hasSaid() ? 'begun' : 'context'],
    say(change) {
      const { context, begun } = whereNow()
      const form = { ...shown.now.form, ...change }
      // A tip is one of the screen on which it is read. All at once: a text field that is drawn with
      // its text of before loses the cursor, and what is being composed.
      set({ context, begun: change.tip ? context : begun, form, problem: '' })
    },
    locate: () => set(whereNow()),
    async renew() {
      if (!shown.now.draft) set({ draft: await createDraft() })
      const content = await core.ready()
      set({ content, isLoaded: true })
      state.locate()
      // Where the browser's database does not answer, what says so is not there yet.
      const cancel = browserClock.after(5000, state.loadMore)
      const { durable } = await core.store
      cancel()
      // Whatever else is in a content file may be shown beside the form, and what was half said in it.
      if (!durable || Object.keys(content)[1] || isKept(core)) void state.loadMore()
    },
    async sendFeedback() {
      if (sending) return
      if (!hasSaid()) return fail(t.saySomething)
      sending = true
      try {
        const draft = shown.now.draft ?? (await createDraft())
        set({ draft })
        const sent = state.outgoing()
        const { text } = shown.now.form
        if (sent) await core.submit(sent, draft)
        // What was typed meanwhile has not left.
        const typed = shown.now.form.text
        set({ form: { text: typed === text ? '' : typed }, sent, draft: undefined })
      } catch {
        fail(t.notStored)
        void state.loadMore()
      }
      sending = false
      await state.renew()
    },
    show(view) {
      set({ view })
      if (view !== 'feedback') void state.loadMore()
    },
    async loadMore() {
      const loaded = await import('./more/more.tsx').catch(() => undefined)
      if (shown.now.more) return shown.now.more.refresh()
      if (!loaded || core.over.aborted) return
      const more = loaded.createMore(state)
      parts.adopt(more.styles)
      set({ more })
    },
  }
  return state
}
