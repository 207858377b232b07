import type { Topic } from '@candor/protocol'
import { drawOfDay } from '../../../ask/draw-of-day.ts'
import type { Person, Question } from '../../../ask/people-to-ask.ts'
import { peopleInOrder, peopleToAsk } from '../../../ask/people-to-ask.ts'
import type { LoadedContent } from '../../../content/load-content.ts'
import { topicsOf } from '../../../ask/topics-of.ts'
import type { PanelState } from '../../panel-state.ts'
import type { ViewState } from '../../view-state.ts'
import { createViewState } from '../../view-state.ts'

interface Shown {
  /** Id of the topic that was chosen; `''` for anything, `undefined` while nobody has chosen. */
  chosen?: string | undefined
  /** What decides among equals today, once it is known. */
  drawn?: { day: string; draw: string } | undefined
}

export interface AskState extends ViewState<Shown> {
  topics(): ReturnType<typeof topicsOf>
  hasTopics(): boolean
  /** What the question is about: as chosen, else the one topic that the screen has. */
  topic(): Topic | undefined
  /** The first contact first; `undefined` while that is being drawn. */
  people(topic: Topic | undefined): Person[] | undefined
  /** Those of other departments too, in the same order; `undefined` while that is being drawn. */
  everyone(): Person[] | undefined
}

/** Hours begin and end with a minute. */
const MINUTE = 60_000

/** To reckon the hours of hundreds takes longer than to draw them. */
interface Reckoned {
  content: LoadedContent
  /** All that is asked, this minute. */
  question: string
  people: Person[]
}

/** By the employee's own clock: the same person until they go home. */
const thisDay = () => new Date().toDateString()

/** Whom to ask about what. */
export function createAskState(panel: PanelState): AskState {
  const { core, options, language } = panel
  const shown = createViewState<Shown>({}, panel.draw)
  let drawing: Promise<void> | undefined
  let reckoned: Reckoned | undefined

  async function drawToday(): Promise<void> {
    const fresh = { day: thisDay(), draw: String(Math.random()) }
    // Where it cannot be kept it holds for as long as the page is open.
    const kept = await core.store
      .then((store) => drawOfDay(store, core.scope, fresh))
      .catch(() => fresh.draw)
    drawing = undefined
    shown.set({ drawn: { day: fresh.day, draw: kept } })
  }

  /** `undefined` while nothing is drawn for today. */
  function questionAbout(topic: Topic | undefined): Question | undefined {
    const { drawn } = shown.now
    if (drawn?.day !== thisDay()) {
      drawing ??= drawToday()
      return undefined
    }
    const { department } = options
    const now = Math.floor(Date.now() / MINUTE) * MINUTE
    return { department, topic: topic?.id, language, now, draw: drawn.draw }
  }

  const state: AskState = {
    set: shown.set,
    get now() {
      return shown.now
    },
    topics: () => topicsOf(panel.now.content, panel.now.context),
    hasTopics: () => (panel.now.content.topics ?? []).length > 0,
    topic() {
      const { here, others } = state.topics()
      const { chosen } = shown.now
      if (chosen === undefined && here.length === 1) return here[0]
      return [...here, ...others].find(({ id }) => id === chosen)
    },
    people(topic) {
      const asked = questionAbout(topic)
      if (!asked) return undefined
      const { content } = panel.now
      const question = JSON.stringify(asked)
      if (reckoned?.content !== content || reckoned.question !== question)
        reckoned = { content, question, people: peopleToAsk(content, asked) }
      return reckoned.people
    },
    everyone() {
      const question = questionAbout(undefined)
      return question && peopleInOrder(panel.now.content.powerUsers ?? [], question)
    },
  }
  return state
}
