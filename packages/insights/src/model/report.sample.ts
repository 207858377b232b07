import type { Block, Context, Report, Window } from '@candor/protocol'

/** A screen of a CRM, for tests. */
export function screen(object: string, view: Context['view'] = 'record'): Context {
  return { app: 'salesforce', object, view }
}

/** A block of ratings, for tests. `counts`: how many gave 1, 2, 3, 4, 5. */
export function ratings(cell: Block['cells'][number], counts: readonly number[]): Block {
  return {
    cells: [cell],
    n: counts.reduce((sum, count) => sum + count, 0),
    counts: Object.fromEntries(counts.map((count, index) => [String(index + 1), count])),
  }
}

/** A window with blocks by question, for tests. */
export function week(
  [from, to]: [string, string],
  questions: Record<string, Block[]>,
  texts: Window['texts'] = [],
): Window {
  const asked = Object.entries(questions).map(([question, blocks]) => ({ question, blocks }))
  return { from, to, questions: asked, texts }
}

/** A report under the default policy, for tests. */
export function reportOf(windows: Window[], pending: Report['pending'] = []): Report {
  const by = { feedback: 'context', survey: 'department' } as const
  return { policy: { k: 5, textK: 10, by }, windows, pending }
}
