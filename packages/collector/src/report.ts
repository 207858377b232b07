import type { Pending, Policy, Report, Window } from '@candor/protocol'
import type { Snapshot } from './snapshot.ts'
import type { Publication } from './store/store.ts'
import { addWeeks, weeksIn } from './week.ts'

export interface Reported {
  policy: Policy
  published: readonly Publication[]
  /** All questions of the content file. */
  questions: readonly string[]
  /** The ISO week that is not over yet. */
  week: string
  /** The earliest week of which anything still waits; '' where nothing was too old yet. */
  oldest: string
  /** The fewest weeks that a window spans. */
  min: number
}

/** The report of a site: what is published, grouped by window. Nothing in it rests on raw answers. */
export function toReport({ policy, published, questions, ...now }: Reported): Report {
  return {
    policy,
    windows: toWindows(published),
    pending: questions.map((question) => {
      const windows = published.filter((one) => one.question === question)
      return pendingOf(question, { windows, ...now })
    }),
  }
}

type Passed = Pick<Reported, 'week' | 'oldest' | 'min'> & { windows: readonly Publication[] }

/** The windows of a question follow one another. */
function pendingOf(question: string, { windows, week, oldest, min }: Passed): Pending {
  const last = windows.at(-1)
  if (!last) return { question, enough: false }
  const gaps = windows.map(({ to }, index) => {
    const next = windows[index + 1]?.from ?? (oldest || to)
    return weeksIn({ from: to, to: next }) - 2
  })
  const lapsed = gaps.reduce((sum, gap) => sum + Math.max(0, gap), 0)
  const enough = last.to >= addWeeks(week, -min)
  return { question, enough, ...(lapsed > 0 && { lapsed }) }
}

function toWindows(published: readonly Publication[]): Window[] {
  const windows = new Map<string, Window>()
  for (const publication of published) {
    const { from, to } = publication
    const window = windows.get(`${from} ${to}`) ?? { from, to, questions: [], texts: [] }
    windows.set(`${from} ${to}`, window)
    addTo(window, publication)
  }
  return [...windows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, window]) => window)
}

function addTo(window: Window, { question, snapshot: json }: Publication): void {
  const snapshot = JSON.parse(json) as Snapshot
  if ('blocks' in snapshot) window.questions.push({ question, blocks: snapshot.blocks })
  else window.texts.push(...snapshot.texts.map((block) => ({ question, ...block })))
}
