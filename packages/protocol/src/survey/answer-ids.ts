import type { SurveyQuestion } from './question.ts'

/** Ids under which a question is answered: its own, those of a matrix's rows, none of a statement. */
export function answerIds(question: SurveyQuestion): string[] {
  if (question.type === 'statement') return []
  return question.type === 'matrix' ? question.rows.map(({ id }) => id) : [question.id]
}
