import type { Batch, CandorEvent, Context, Reason, View } from '@candor/protocol'
import type { Collector } from '@candor/collector'
import { randomBytes } from 'node:crypto'
import { TEXTS } from './texts.ts'

export interface DemoWeek {
  /** 0 is the first; what people say gets better with the weeks. */
  week: number
  people: number
}

/** A screen, how it is rated at first, what it gains a week, and why it is disliked. */
interface Screen {
  object: string
  view: View
  rating: number
  gain: number
  reasons: readonly Reason[]
  /** Share of the answers. */
  weight: number
}

const SCREENS: readonly Screen[] = [
  {
    object: 'opportunities',
    view: 'edit',
    rating: 1.9,
    gain: 0.12,
    reasons: ['too-complex', 'does-not-fit'],
    weight: 26,
  },
  {
    object: 'opportunities',
    view: 'record',
    rating: 3.2,
    gain: 0.04,
    reasons: ['no-benefit', 'too-complex'],
    weight: 22,
  },
  { object: 'opportunities', view: 'board', rating: 4.3, gain: 0, reasons: ['broken'], weight: 14 },
  { object: 'accounts', view: 'record', rating: 3.5, gain: 0, reasons: ['no-benefit'], weight: 12 },
  {
    object: 'service',
    view: 'record',
    rating: 2.7,
    gain: 0.05,
    reasons: ['broken', 'too-complex'],
    weight: 14,
  },
  {
    object: 'contacts',
    view: 'list',
    rating: 3.0,
    gain: 0,
    reasons: ['broken', 'does-not-fit'],
    weight: 8,
  },
  { object: 'other', view: 'home', rating: 3.8, gain: 0, reasons: ['no-benefit'], weight: 4 },
]

/** Posts a week of invented answers, the way browsers do. */
export async function answerLikeColleagues(
  { fetch }: Collector,
  { week, people }: DemoWeek,
): Promise<void> {
  const events = Array.from({ length: people }, () => answersOf(week)).flat()
  for (let at = 0; at < events.length; at += 20) {
    const batch: Batch = { v: 1, events: events.slice(at, at + 20) }
    const response = await fetch(
      new Request('http://localhost/v1/events', { method: 'POST', body: JSON.stringify(batch) }),
    )
    if (response.status !== 202)
      throw new Error(`The collector did not take the demo data: ${await response.text()}`)
  }
}

function answersOf(week: number): CandorEvent[] {
  const events: CandorEvent[] = [feedbackOf(week)]
  if (chance(0.3)) events.push({ id: id(), kind: 'tip', ...verdict() })
  if (chance(0.25))
    events.push({
      id: id(),
      kind: 'ask',
      topic: pick(['forecast', 'forecast', 'duplicates', 'mobile']),
    })
  if (chance(0.2))
    events.push({
      id: id(),
      kind: 'vote',
      idea: pick(['fewer-required-fields', 'fewer-required-fields', 'offline', 'dictate-notes']),
    })
  if (week % 4 === 3 && chance(0.7)) events.push(surveyOf(week))
  return events
}

function feedbackOf(week: number): CandorEvent {
  const screen = pick(SCREENS.flatMap((one) => Array.from({ length: one.weight }, () => one)))
  const mean = screen.rating + screen.gain * week
  const rating = ratingAround(mean)
  const context: Context = { app: 'meridian', object: screen.object, view: screen.view }
  return {
    id: id(),
    kind: 'feedback',
    context,
    rating,
    ...(rating < 4 && chance(0.7) && { reason: pick(screen.reasons) }),
    ...(chance(0.3) && { text: pick(TEXTS) }),
  }
}

const verdict = () => ({
  tip: pick(['next-step', 'next-step', 'log-a-call', 'board-view', 'case-history']),
  verdict: chance(0.7) ? ('true-for-me' as const) : ('not-for-me' as const),
})

const surveyOf = (week: number): CandorEvent => ({
  id: id(),
  kind: 'survey',
  survey: 'pulse',
  department: pick(['sales', 'sales', 'sales', 'service', 'service', 'marketing']),
  answers: [
    { question: 'helps-me', value: ratingAround(2.8 + week * 0.1) },
    {
      question: 'most-missing',
      value: pick(['training', 'fewer-fields', 'fewer-fields', 'mobile']),
    },
  ],
})

function ratingAround(mean: number): 1 | 2 | 3 | 4 | 5 {
  const noise = (Math.random() + Math.random() + Math.random() - 1.5) * 1.6
  const rating = Math.min(5, Math.max(1, Math.round(mean + noise)))
  return rating as 1 | 2 | 3 | 4 | 5
}

const id = () => randomBytes(16).toString('base64url')

const chance = (share: number) => Math.random() < share

function pick<T>(items: readonly T[]): T {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
