import type { Policy, Report, Window } from '@candor/protocol'
import type { Snapshot } from './snapshot.ts'
import type { Publication } from './store/store.ts'

export interface Reported {
  policy: Policy
  published: readonly Publication[]
  /** All questions of the content file. */
  questions: readonly string[]
  /** The last ISO week that is over. */
  lastWeek: string
}

/** The report of a site: what is published, grouped by window. Nothing in it rests on raw answers. */
export function toReport({ policy, published, questions, lastWeek }: Reported): Report {
  const upToDate = new Set(published.filter(({ to }) => to >= lastWeek).map((one) => one.question))
  return {
    policy,
    windows: toWindows(published),
    pending: questions.map((question) => ({ question, enough: upToDate.has(question) })),
  }
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
