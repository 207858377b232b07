import type { SurveyQuestion } from '@candor/protocol'
import { hash } from '../hash.ts'

/**
 * A question with its choices, or the rows of a matrix, in the order in which this draft shows
 * them. A choice that is added later leaves the order of the others as it is.
 */
export function inOrder(question: SurveyQuestion, seed: number): SurveyQuestion {
  if (!('shuffle' in question) || question.shuffle !== true) return question
  const sorted = <T extends { id: string }>(things: readonly T[]): T[] =>
    [...things].sort(
      (a, b) => hash(`${seed} ${question.id} ${a.id}`) - hash(`${seed} ${question.id} ${b.id}`),
    )
  return question.type === 'matrix'
    ? { ...question, rows: sorted(question.rows) }
    : { ...question, choices: sorted(question.choices) }
}
