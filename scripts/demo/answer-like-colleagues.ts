import type { Batch, BatchResult, CandorEvent, Content } from '@candor/protocol'
import { MAX_EVENTS, MIN_HEADCOUNT } from '@candor/protocol'
import type { Collector } from '@candor/collector'
import { randomBytes } from 'node:crypto'
import type { Luck } from './luck.ts'
import { SCREENS, type Screen } from './screens.ts'
import { answersToPulse, answersToRoad } from './surveys.ts'

export interface DemoWeek {
  /** 0 is the first. */
  week: number
  /** How many say something about a screen, and some of them more than that. */
  people: number
  content: Content
  luck: Luck
}

/** Weeks between two rounds of the short survey; the long one runs once. */
const PULSE_WEEKS = 4
const ROAD_WEEKS = [5, 6]

/** How many readers of a tip find it true: the demo has good ones and some that miss. */
const TRUE_FOR_ME: Readonly<Record<string, number>> = {
  'board-view': 0.91,
  'next-step': 0.86,
  'log-a-call': 0.74,
  'case-history': 0.62,
  'move-the-date': 0.55,
  search: 0.38,
  'solve-a-case': 0.2,
}

const TOPICS = { mobile: 48, forecast: 34, duplicates: 18 }

const VOTES = {
  'fewer-required-fields': 42,
  offline: 26,
  'mail-filing': 20,
  'dictate-notes': 12,
}

const IDEAS = [
  'Ask for the budget only once there is an offer.',
  'Show me who else talked to this customer this month.',
  'A button that turns a mail into a case.',
  'Let us sort contacts by region.',
  'Remember the filters I used last.',
  'One field for phone numbers, with a plus.',
]

/** Posts a week of invented answers, the way browsers do. */
export async function answerLikeColleagues({ fetch }: Collector, demo: DemoWeek): Promise<void> {
  const events = Array.from({ length: demo.people }, () => answersOf(demo)).flat()
  for (let at = 0; at < events.length; at += MAX_EVENTS) {
    const batch: Batch = { v: 1, events: events.slice(at, at + MAX_EVENTS) }
    const response = await fetch(
      new Request('http://localhost/v1/events', { method: 'POST', body: JSON.stringify(batch) }),
    )
    const said = await response.text()
    if (response.status !== 202 || (JSON.parse(said) as BatchResult).rejected.length > 0)
      throw new Error(`The collector did not take the demo data: ${said}`)
  }
}

function answersOf(demo: DemoWeek): CandorEvent[] {
  const { week, luck } = demo
  const isVisitor = ROAD_WEEKS.includes(week) && luck.chance(0.5)
  const isAsked = week % PULSE_WEEKS === PULSE_WEEKS - 1 && luck.chance(0.7)
  const department = luck.chance(0.9) ? departmentOf(demo) : {}
  return [
    feedbackOf(demo),
    ...(luck.chance(0.35) ? [verdictOf(luck)] : []),
    ...(luck.chance(0.25) ? [{ id: id(), kind: 'ask' as const, topic: luck.pick(TOPICS) }] : []),
    ...(luck.chance(0.2) ? [{ id: id(), kind: 'vote' as const, idea: luck.pick(VOTES) }] : []),
    ...(luck.chance(0.06) ? [ideaOf(luck)] : []),
    ...(isAsked
      ? [surveyOf('pulse', answersToPulse(luck, { week, ...department }), department)]
      : []),
    ...(isVisitor ? [surveyOf('on-the-road', answersToRoad(luck), department)] : []),
  ]
}

function feedbackOf({ week, luck }: DemoWeek): CandorEvent {
  const screen = screenBy(luck)
  // Always a whole number of the scale.
  const rating = luck.around(screen.rating(week), [1, 5]) as 1 | 2 | 3 | 4 | 5
  return {
    id: id(),
    kind: 'feedback',
    context: contextOf(screen),
    rating,
    ...(rating < 4 && luck.chance(0.75) && { reason: luck.pick(screen.reasons) }),
    ...(luck.chance(0.3) && { text: luck.any(screen.texts) }),
    ...(screen.anchors && luck.chance(0.25) && { anchor: luck.pick(screen.anchors) }),
  }
}

const contextOf = ({ object, view }: Screen) => ({ app: 'meridian', object, view })

function screenBy(luck: Luck): Screen {
  const weights = Object.fromEntries(SCREENS.map(({ weight }, index) => [index, weight]))
  return SCREENS[Number(luck.pick(weights))] ?? luck.any(SCREENS)
}

function verdictOf(luck: Luck): CandorEvent {
  const tip = luck.any(Object.keys(TRUE_FOR_ME))
  const isTrue = luck.chance(TRUE_FOR_ME[tip] ?? 0)
  return { id: id(), kind: 'tip', tip, verdict: isTrue ? 'true-for-me' : 'not-for-me' }
}

const ideaOf = (luck: Luck): CandorEvent => ({
  id: id(),
  kind: 'idea',
  text: luck.any(IDEAS),
  context: contextOf(screenBy(luck)),
})

/** Like the widget: it names no department that is too small. */
function departmentOf({ content, luck }: DemoWeek): { department?: string } {
  const departments = content.departments ?? []
  const name = luck.pick(Object.fromEntries(departments.map((one) => [one.id, one.headcount])))
  const headcount = departments.find((one) => one.id === name)?.headcount ?? 0
  return headcount >= MIN_HEADCOUNT ? { department: name } : {}
}

type Answers = Extract<CandorEvent, { kind: 'survey' }>['answers']

const surveyOf = (
  survey: string,
  answers: Answers,
  department: { department?: string },
): CandorEvent => ({ id: id(), kind: 'survey', survey, answers, ...department })

const id = () => randomBytes(16).toString('base64url')
