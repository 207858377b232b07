import type { TextBlock, Window } from '@candor/protocol'
import { groupBy } from './group-by.ts'
import type { Period } from './period.ts'
import { weeksLabel } from './period-label.ts'

/** Texts of one question in one window, by cell. */
export interface TextWindow {
  period: Period
  blocks: TextBlock[]
}

/** Texts by question and then by window, latest first. */
export function textsByQuestion(windows: readonly Window[]): Map<string, TextWindow[]> {
  const latestFirst = windows.toSorted(
    (a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from),
  )
  const blocks = latestFirst.flatMap(({ from, to, texts }) =>
    texts.map((block) => ({ period: { from, to }, block })),
  )
  const byQuestion = groupBy(blocks, ({ block }) => block.question)
  return new Map([...byQuestion].map(([question, found]) => [question, byWindow(found)]))
}

function byWindow(found: { period: Period; block: TextBlock }[]): TextWindow[] {
  return [...groupBy(found, ({ period }) => weeksLabel(period)).values()].flatMap((same) => {
    const period = same[0]?.period
    return period ? [{ period, blocks: same.map(({ block }) => block) }] : []
  })
}
