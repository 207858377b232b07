import type { Cell, Content, Policy, Window } from '@candor/protocol'
import { cellsLabel } from '../model/cell-label.ts'
import { dimensionOf } from '../model/question.ts'
import { questionLabel } from '../model/question-label.ts'

/** What names the groups and questions of an export. */
export interface Names {
  policy: Policy
  content: Content | null
}

type Row = (string | number)[]

/**
 * A row for each value of each published group, as the report has them: groups are not added up, so
 * that no row rests on anything but one frozen window.
 */
export function numberRows(windows: readonly Window[], names: Names): Row[] {
  const head = ['from', 'to', 'question', 'title', 'group', 'answers', 'value', 'count']
  const rows = windows.flatMap(({ from, to, questions }) =>
    questions.flatMap(({ question, blocks }) =>
      blocks.flatMap(({ cells, n, counts }) =>
        Object.entries(counts).map(([value, count]) => [
          from,
          to,
          ...namesOf({ question, cells }, names),
          n,
          value,
          count,
        ]),
      ),
    ),
  )
  return [head, ...rows]
}

/** A row for each published text. */
export function textRows(windows: readonly Window[], names: Names): Row[] {
  const head = ['from', 'to', 'question', 'title', 'group', 'text']
  const rows = windows.flatMap(({ from, to, texts }) =>
    texts.flatMap((block) => block.texts.map((text) => [from, to, ...namesOf(block, names), text])),
  )
  return [head, ...rows]
}

const namesOf = (
  { question, cells }: { question: string; cells: Cell[] },
  { policy, content }: Names,
): string[] => [
  question,
  questionLabel(question, content).text,
  cellsLabel(cells, dimensionOf(question, policy), content).text,
]
