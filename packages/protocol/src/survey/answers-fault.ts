import type { RejectReason } from '../batch.ts'
import type { SurveyAnswer, SurveyValue } from '../event.ts'
import { answerIds } from './answer-ids.ts'
import type { SurveyQuestion } from './question.ts'
import { questionsById } from './questions-by-id.ts'
import { reached } from './reached.ts'
import { maxTextOf, valueFault } from './value-fault.ts'

/** What is wrong with the answers to a survey, and the question (or row of a matrix) it is wrong with. */
export interface AnswersFault {
  reason: RejectReason
  question: string
}

/**
 * Why what one person answered cannot be counted, or `undefined` where it can. The widget asks by
 * the same rule, so that no sender can answer what nobody is asked, or leave out what everybody is.
 */
export function answersFault(
  questions: readonly SurveyQuestion[],
  answers: readonly SurveyAnswer[],
): AnswersFault | undefined {
  const byId = questionsById(questions)
  const values = new Map<string, SurveyValue>()
  for (const { question: id, value } of answers) {
    // A question answered twice would count one person as two.
    if (values.has(id)) return { reason: 'out-of-range', question: id }
    const question = byId.get(id)
    const reason = question ? valueFault(question, value) : 'not-in-content'
    if (reason) return { reason, question: id }
    values.set(id, value)
  }
  return reachFault(reached(questions, values), new Set(values.keys()))
}

function reachFault(
  asked: readonly SurveyQuestion[],
  answered: ReadonlySet<string>,
): AnswersFault | undefined {
  const ids = new Set(asked.flatMap(answerIds))
  const unasked = [...answered].find((id) => !ids.has(id))
  if (unasked !== undefined) return { reason: 'out-of-range', question: unasked }
  const missing = asked
    .filter(isDemanded)
    .flatMap(answerIds)
    .find((id) => !answered.has(id))
  return missing === undefined ? undefined : { reason: 'missing-key', question: missing }
}

/** A text is demanded by the widget alone, which does not ask for it where too few could write one. */
const isDemanded = (question: SurveyQuestion): boolean =>
  question.type !== 'statement' && question.required === true && maxTextOf(question) === undefined
