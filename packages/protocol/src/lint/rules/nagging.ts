import type { Content, Where } from '../../content.ts'
import type { Prompt } from '../../prompt.ts'
import type { Fault } from '../../repeated-ids.ts'
import { counted } from '../../content/shown.ts'
import { meet } from '../meet.ts'

/** Showings of one thing in one browser. Who has not acted by then does not want to. */
const MAX_TIMES = 10
const MIN_HOURS = 24

/** Things that may show themselves on one screen on the same day. At most one a day does. */
const MAX_AT_ONCE = 3

interface Prompted {
  path: Fault['path']
  prompt: Prompt
  /** A survey has none: it is for all screens, and its author cannot name any. */
  where: Where[] | undefined
  from: string
  until: string
}

/** Prompts that would wear their readers out. */
export function nagging(content: Content, today: string): Fault[] {
  const prompted = promptedIn(content).filter(({ until }) => until >= today)
  return prompted.flatMap((one, index) => [
    ...anywhere(one),
    ...tooOften(one),
    ...crowded(one, prompted.slice(0, index)),
  ])
}

const promptedIn = ({ tips = [], announcements = [], surveys = [] }: Content): Prompted[] => [
  ...tips.flatMap(({ prompt, where, until }, index) =>
    prompt ? [{ path: ['tips', index], prompt, where, from: '', until }] : [],
  ),
  ...announcements.flatMap(({ prompt, where, from, until }, index) =>
    prompt ? [{ path: ['announcements', index], prompt, where, from, until }] : [],
  ),
  ...surveys.flatMap(({ prompt, from, until }, index) =>
    prompt ? [{ path: ['surveys', index], prompt, where: undefined, from, until }] : [],
  ),
]

function anywhere({ path, where }: Prompted): Fault[] {
  const advice = 'Name the screens that it is for in "where", by "object" or "view".'
  if (path[0] === 'surveys') return []
  if (!where)
    return [{ path: [...path, 'prompt'], message: 'may show itself on any screen', advice }]
  return where.flatMap(({ object, view }, index) =>
    object || view
      ? []
      : [
          {
            path: [...path, 'where', index],
            message: 'lets it show itself on any screen of the app',
            advice,
          },
        ],
  )
}

function tooOften({ path, prompt: { times = 0, everyHours = MIN_HOURS } }: Prompted): Fault[] {
  const faults: Fault[] = []
  if (times > MAX_TIMES)
    faults.push({
      path: [...path, 'prompt', 'times'],
      message: `may show itself ${times} times`,
      advice: `Write at most ${MAX_TIMES}: who has not acted by then does not want to.`,
    })
  if (everyHours < MIN_HOURS)
    faults.push({
      path: [...path, 'prompt', 'everyHours'],
      message: `may show itself again after ${counted(everyHours, 'hour')}`,
      advice: `Write at least ${MIN_HOURS}.`,
    })
  return faults
}

function crowded({ path, where, from, until }: Prompted, earlier: readonly Prompted[]): Fault[] {
  const beside = earlier.filter(
    (other) => meet(where, other.where) && from <= other.until && other.from <= until,
  )
  if (beside.length < MAX_AT_ONCE) return []
  return [
    {
      path: [...path, 'prompt'],
      message: `is one of ${beside.length + 1} that may show themselves on one screen`,
      advice: 'At most one thing a day does: keep the prompts of the most useful.',
    },
  ]
}
