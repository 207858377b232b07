import type { SurveyEvent, SurveyValue } from '@candor/protocol'
import type { Draft } from '../../../capture/draft.ts'
import { sayOnce } from '../../../ledger/say-once.ts'
import type { MoreMessages } from '../../../messages/en-more.ts'
import { rulesOf } from '../../../scrub/rules-of.ts'
import type { Scrubbed } from '../../../scrub/scrub.ts'
import type { Form, SurveyDraft } from '../../../survey/draft.ts'
import { mergedDraft, withAnswer } from '../../../survey/draft.ts'
import { newestOnly } from '../../../survey/newest-only.ts'
import type { Page } from '../../../survey/pages-of.ts'
import { pagesOf } from '../../../survey/pages-of.ts'
import type { Problem } from '../../../survey/problems-of.ts'
import { resumed } from '../../../survey/resumed.ts'
import type { Shelf } from '../../../survey/shelf.ts'
import { toAnswers } from '../../../survey/to-answers.ts'
import { back, forward } from '../../../survey/turn.ts'
import { keepInSight } from '../../keep-in-sight.ts'
import type { PanelState } from '../../panel-state.ts'
import { createViewState } from '../../view-state.ts'
import type { DetailsHelp } from '../help/details-help.tsx'
import type { Notice } from '../surveys-state.ts'
import { whenBack } from '../when-back.ts'
import { whenGone } from '../when-gone.ts'
import { createFocus } from './focus.ts'
import { keptElsewhere } from './kept-elsewhere.ts'

interface Shown {
  draft: SurveyDraft
  /** What has to be mended on this page, since Next was pressed. */
  problems: Problem[]
  /** Why it was not sent. */
  problem?: string
  /** What has just happened, for those who do not see it. */
  said?: string
  isSent?: boolean
}

export interface AnsweringParts {
  panel: PanelState
  m: MoreMessages
  form: Form
  /** As it was begun, or taken up again. */
  draft: SurveyDraft
  /** Whether the browser keeps it. */
  isKept: boolean
  /** The random parts of the event. */
  random: Draft
  shelf: Shelf
  DetailsHelp: DetailsHelp
  /** Back to the list of surveys. */
  leave: (notice?: Notice) => Promise<void>
}

export interface Answering extends AnsweringParts {
  readonly now: Shown
  /** `undefined` behind the last one, where all is shown before Send. */
  page(): Page | undefined
  /** `undefined` takes an answer back. `focus` names what keeps the focus. */
  say(
    question: string,
    value: SurveyValue | undefined,
    move?: { focus: string; said: string },
  ): void
  forward(): void
  back(): void
  /** The very event that Send puts into the outbox; `undefined` where nothing was answered. */
  outgoing(): (Scrubbed & SurveyEvent) | undefined
  send(): Promise<void>
  /** Back to the list, to go on another time. */
  stop(): Promise<void>
  /** For the form: what another tab has kept of it is read when this one is come back to. */
  shownRef: (element: Element | null) => void
  /** For what says thanks: left behind, it is not said again. */
  thanksRef: (element: Element | null) => void
  /** Marks what the focus can be moved to. */
  focusable(name: string): (element: HTMLElement | null) => void
}

/** One survey being filled in: each change is kept in the browser, and nothing leaves before Send. */
export function createAnswering(parts: AnsweringParts): Answering {
  const { panel, form, shelf, leave } = parts
  const { core, t } = panel
  const { id } = form.survey
  const shown = createViewState<Shown>({ draft: parts.draft, problems: [] }, panel.draw)
  const focus = createFocus('page')
  const keep = createKeep(shelf, id, () => (isKept = true))
  let kept = Promise.resolve()
  let { isKept } = parts
  let sending = false

  /** Shows a change, and moves the focus where what had it may be gone. */
  const show = (change: Partial<Shown>, name: string) => focus.on(name, () => shown.set(change))

  function turn(draft: SurveyDraft): void {
    kept = keep(draft)
    show({ draft, problems: [], problem: '' }, 'page')
  }

  /** It is one form in all tabs: who comes back to this one goes on where the other was left. */
  async function readAnew(): Promise<void> {
    await kept
    const [{ draft }, wasKept] = [shown.now, isKept]
    const stored = await keptElsewhere(id, { outbox: core.outbox, shelf })
    // What was said or sent while it was read is newer.
    if (sending || shown.now.isSent || shown.now.draft !== draft) return
    if (stored === 'closed') return leave({ text: parts.m.survey.closed })
    if (!stored) return wasKept ? leave() : undefined
    if (!sameDraft(stored, draft)) shown.set({ draft: resumed(form, stored), problems: [] })
  }

  async function submit(): Promise<void> {
    const event = answering.outgoing()
    if (!event) return
    // Or the draft would come back that is cleared away with what the ledger shows anew.
    await kept
    if (await sayOnce(core, event, parts.random)) return show({ isSent: true }, 'page')
    // In another tab, meanwhile.
    await leave({ text: parts.m.survey.closed })
  }

  const answering: Answering = {
    ...parts,
    get now() {
      return shown.now
    },
    page: () => pagesOf(form, shown.now.draft).find((one) => one.id === shown.now.draft.at),
    say(question, value, move) {
      const draft = withAnswer(shown.now.draft, question, value)
      const problems = shown.now.problems.filter((one) => one.question !== question)
      kept = keep(draft, question)
      show({ draft, problems, said: move?.said ?? '' }, move?.focus ?? '')
    },
    forward() {
      const result = forward(form, shown.now.draft)
      if ('draft' in result) return turn(result.draft)
      show({ problems: result.problems }, result.problems[0]?.question ?? '')
    },
    back: () => turn(back(form, shown.now.draft)),
    outgoing() {
      const answers = toAnswers(form, shown.now.draft)
      const { context } = panel.now
      return answers.length === 0
        ? undefined
        : core.prepare<'survey'>(
            { kind: 'survey', survey: id, answers },
            { draft: parts.random, context, rules: rulesOf('survey') },
          )
    },
    async send() {
      if (sending) return
      sending = true
      try {
        await submit()
      } catch {
        shown.set({ problem: t.notStored })
        keepInSight(panel.root)
      }
      sending = false
    },
    async stop() {
      await kept
      await leave()
    },
    shownRef: whenBack(() => readAnew().catch(() => undefined)),
    thanksRef: whenGone(() => shown.now.isSent && leave()),
    focusable: focus.ref,
  }
  return answering
}

const sameDraft = (one: SurveyDraft, other: SurveyDraft) =>
  JSON.stringify(one) === JSON.stringify(other)

/** Writes down the newest draft, with what is not written down yet of the questions answered in it. */
function createKeep(shelf: Shelf, id: string, onKept: () => unknown) {
  const answered = new Set<string>()
  const write = newestOnly(async (own: SurveyDraft) => {
    const said = [...answered]
    answered.clear()
    try {
      await shelf.change(id, (kept) => ({ ...kept, draft: mergedDraft(kept.draft, own, said) }))
      onKept()
    } catch {
      // With the next one, then.
      for (const question of said) answered.add(question)
    }
  })
  return (draft: SurveyDraft, question?: string) => {
    if (question !== undefined) answered.add(question)
    return write(draft)
  }
}
