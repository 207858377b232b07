import { answerIds } from './answer-ids.ts'
import { possibleValues } from './possible-values.ts'
import type { SurveyQuestion } from './question.ts'
import { maxTextOf } from './value-fault.ts'

/** UTF-8 needs at most three bytes for a character as `maxlength` counts them. */
const BYTES_PER_CHARACTER = 3

/** Bytes of the largest answers to all questions as JSON, where no text is full of control characters. */
export const largestBytes = (questions: readonly SurveyQuestion[]): number =>
  JSON.stringify(questions.flatMap(largestAnswers)).length +
  questions.reduce((sum, question) => sum + (maxTextOf(question) ?? 0) * BYTES_PER_CHARACTER, 0)

function largestAnswers(question: SurveyQuestion) {
  const values = possibleValues(question)
  const isList = question.type === 'multiple' || question.type === 'ranking'
  const longest = values.map(String).toSorted((a, b) => b.length - a.length)[0] ?? ''
  return answerIds(question).map((id) => ({ question: id, value: isList ? values : longest }))
}
