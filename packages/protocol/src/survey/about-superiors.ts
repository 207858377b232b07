import { answerIds } from './answer-ids.ts'
import type { SurveyQuestion } from './question.ts'

/**
 * Ids of the questions, and of the rows, that are about superiors: of those that are marked so, and
 * of all that are asked by the answer to such a one. To be asked why the boss is of no help tells
 * what was said of the boss.
 */
export function aboutSuperiors(questions: readonly SurveyQuestion[]): ReadonlySet<string> {
  const ids = new Set<string>()
  // A condition names an earlier question: one pass finds them all.
  for (const question of questions)
    if (isMarked(question) || question.when?.some((condition) => ids.has(condition.question)))
      for (const id of [question.id, ...answerIds(question)]) ids.add(id)
  return ids
}

const isMarked = (question: SurveyQuestion): boolean =>
  'superiors' in question && question.superiors === true
