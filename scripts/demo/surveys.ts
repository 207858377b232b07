import type { SurveyAnswer } from '@candor/protocol'
import type { Luck } from './luck.ts'

/** How much the CRM helps in each department, 1 to 5, in the first week. */
const HELPS: Readonly<Record<string, number>> = {
  sales: 2.6,
  service: 3.4,
  marketing: 3.9,
  office: 3.2,
}

/** The demo's short survey. Sales gets happier with the weeks, service does not. */
export function answersToPulse(
  luck: Luck,
  { week, department = 'office' }: { week: number; department?: string },
): SurveyAnswer[] {
  const drift = department === 'sales' ? 0.06 : department === 'service' ? -0.06 : 0
  const mean = (HELPS[department] ?? 3) + week * drift
  const missing = { 'fewer-fields': 50, mobile: 32, training: 18 }
  return [
    { question: 'helps-me', value: luck.around(mean, [1, 5]) },
    { question: 'most-missing', value: luck.pick(missing) },
  ]
}

const WHY_NOT = [
  'The phone asks me to sign in again each time.',
  'I need both hands for the fields.',
  'In the basement there is no connection.',
  'It must take less time than my paper notebook.',
]

/** The demo's long survey, with each type of question. */
export function answersToRoad(luck: Luck): SurveyAnswer[] {
  const travels = luck.chance(0.72)
  const when = luck.pick({ 'at-once': 14, 'same-day': 38, later: 30, never: 18 })
  const isLate = when === 'later' || when === 'never'
  return [
    { question: 'travels', value: travels ? 'yes' : 'no' },
    ...(travels ? [{ question: 'when-entered', value: when }] : []),
    ...(travels && isLate && luck.chance(0.6)
      ? [{ question: 'not-entered-why', value: luck.any(WHY_NOT) }]
      : []),
    { question: 'effort', value: luck.around(4.8, [1, 7]) },
    { question: 'phone-search', value: luck.pick({ well: 55, barely: 30, 'not-tried': 15 }) },
    { question: 'phone-note', value: luck.pick({ well: 15, barely: 60, 'not-tried': 25 }) },
    { question: 'phone-pipeline', value: luck.pick({ well: 8, barely: 32, 'not-tried': 60 }) },
    { question: 'first-on-phone', value: rankingOf(luck) },
    { question: 'helps', value: severalOf(luck) },
    { question: 'recommend', value: luck.around(6.2, [0, 10]) },
  ]
}

/** Reading without a connection comes first for most. */
function rankingOf(luck: Luck): string[] {
  const first = luck.pick({ offline: 58, dictate: 30, cards: 12 })
  const others = ['offline', 'dictate', 'cards'].filter((one) => one !== first)
  return [first, ...(luck.chance(0.6) ? others : others.toReversed())]
}

function severalOf(luck: Luck): string[] {
  const shares = { 'power-user': 0.62, tips: 0.41, tried: 0.37, training: 0.22 }
  const helped = Object.entries(shares).flatMap(([name, share]) =>
    luck.chance(share) ? [name] : [],
  )
  return helped.length > 0 ? helped : ['tried']
}
