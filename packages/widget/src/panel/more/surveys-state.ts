import type { Survey } from '@candor/protocol'
import type { ComponentType } from 'preact'
import { mayWrite } from '../../content/may-write.ts'
import type { MoreMessages } from '../../messages/en-more.ts'
import type { Entry } from '../../outbox/entry.ts'
import { closedSurveys } from '../../survey/closed-surveys.ts'
import { decline } from '../../survey/decline.ts'
import type { Form } from '../../survey/draft.ts'
import type { Kept } from '../../survey/kept.ts'
import { openSurveys } from '../../survey/open-surveys.ts'
import { postpone, thisDay } from '../../survey/postpone.ts'
import { createShelf } from '../../survey/shelf.ts'
import type { PanelState } from '../panel-state.ts'
import type { ViewState } from '../view-state.ts'
import { createViewState } from '../view-state.ts'
import type { DetailsHelp } from './help/details-help.tsx'
import { whenGone } from './when-gone.ts'

/** What is said in the place of an invitation, and how it is taken back. */
export interface Notice {
  text: string
  undo?: () => Promise<void>
}

interface Shown {
  /** Ids of the surveys that this browser has answered or declined, once they are known. */
  closed?: string[]
  /** What is kept of the others, by id. */
  kept: ReadonlyMap<string, Kept>
  notice?: Notice | undefined
  /** The survey that is being filled in. */
  current?: { id: string; View: ComponentType } | undefined
}

export interface SurveysState extends ViewState<Shown> {
  /** Those that take an answer from this browser today. */
  open(): Form[]
  /** The one that is asked for above the feedback form, sooner where it was begun; none on a day on which one was put off. */
  invited(): Form | undefined
  /** Reads anew what is kept. Never rejects. */
  refresh(entries: readonly Entry[]): Promise<void>
  answer(form: Form): Promise<void>
  /** Asks for it, and for any other, no more until tomorrow. */
  postpone(survey: Survey): Promise<void>
  /** Asks for it no more, and leaves what answering it would leave. */
  decline(survey: Survey): Promise<void>
  /** For what shows the notice: left behind, it is not shown again. */
  noticeRef: (element: HTMLElement | null) => void
}

export interface SurveysParts {
  panel: PanelState
  m: MoreMessages
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Reads the ledger anew. */
  refresh(): Promise<void>
  DetailsHelp: DetailsHelp
}

/** Which surveys are open for this browser, and what the employee does with them. */
export function createSurveysState(parts: SurveysParts): SurveysState {
  const { panel, m, DetailsHelp } = parts
  const { core, options } = panel
  const shelf = createShelf(core.store, core.scope)
  const shown = createViewState<Shown>({ kept: new Map() }, panel.draw)
  let adopted = false
  let hadFocus = false

  const listed = () => openSurveys(panel.now.content.surveys ?? [], parts.today)

  async function readAnew(entries: readonly Entry[]): Promise<void> {
    const closed = closedSurveys(entries)
    const kept = await shelf.all()
    const gone = outdated(panel.now.content.surveys && listed(), closed, [...kept.keys()])
    if (gone[0]) await shelf.clear(gone)
    for (const one of gone) kept.delete(one)
    shown.set({ closed, kept })
  }

  const noticeGone = whenGone(() => shown.now.notice && shown.set({ notice: undefined }))

  const leave = (notice?: Notice) => {
    hadFocus = document.activeElement?.localName === 'candor-widget'
    shown.set({ current: undefined, notice })
    return parts.refresh()
  }

  const state: SurveysState = {
    set: shown.set,
    get now() {
      return shown.now
    },
    open() {
      const { closed } = shown.now
      const may = mayWrite(panel.now.content, options.department)
      return closed ? formsOf(listed(), closed, may) : []
    },
    invited: () => invitedOf(state.open(), shown.now.kept),
    refresh: (entries) => readAnew(entries).catch(() => undefined),
    async answer(form) {
      const { id } = form.survey
      if (shown.now.current?.id === id) return panel.show('news')
      // It may be closed since this was drawn, in another tab.
      await parts.refresh().catch(() => undefined)
      if (shown.now.closed?.includes(id)) return leave({ text: m.survey.closed })
      try {
        const { openSurvey, surveyStyles } = await import('./survey/open-survey.tsx')
        if (!adopted) panel.adopt(surveyStyles)
        adopted = true
        const draft = (await shelf.all()).get(id)?.draft
        const View = await openSurvey({ panel, m, form, draft, shelf, leave, DetailsHelp })
        shown.set({ current: { id, View }, notice: undefined })
        panel.show('news')
      } catch {
        shown.set({ notice: { text: m.survey.broken } })
      }
    },
    async postpone({ id }) {
      await postpone(core, id).catch(() => undefined)
      await leave({ text: m.survey.postponed })
    },
    async decline({ id }) {
      // A second press finds nothing to press.
      shown.set({ closed: [...(shown.now.closed ?? []), id] })
      try {
        const takeBack = await decline(core, id)
        const undo = takeBack && (() => takeBack().then(() => leave()))
        await leave(undo ? { text: m.survey.declined, undo } : { text: m.survey.closed })
      } catch {
        await leave({ text: panel.t.notStored })
      }
    },
    noticeRef(element) {
      // What stood there was taller: it may have gone out of sight.
      element?.scrollIntoView({ block: 'nearest' })
      // The button that was pressed is gone, and its card.
      if (element && hadFocus) element.focus()
      noticeGone(element)
    },
  }
  return state
}

const formsOf = (listed: Survey[], closed: string[], mayWrite: boolean): Form[] =>
  listed.filter(({ id }) => !closed.includes(id)).map((survey) => ({ survey, mayWrite }))

function invitedOf(open: Form[], kept: Shown['kept']): Form | undefined {
  // "Until tomorrow, then" is said of all of them.
  if ([...kept.values()].some(({ postponed }) => postponed === thisDay())) return undefined
  return open.find(({ survey: { id } }) => kept.get(id)?.draft) ?? open[0]
}

/** What is kept of surveys that were closed in another tab, or are over; nothing is while none is known. */
function outdated(listed: Survey[] | undefined, closed: string[], kept: string[]): string[] {
  const left = listed?.map(({ id }) => id).filter((id) => !closed.includes(id))
  return left ? kept.filter((id) => !left.includes(id)) : []
}
