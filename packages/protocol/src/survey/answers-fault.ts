import type { RejectReason } from '../batch.ts'
import type { SurveyAnswer } from '../event.ts'
import { answerIds } from './answer-ids.ts'
import type { SurveyQuestion } from './question.ts'
import { questionsById } from './questions-by-id.ts'
import { reached } from './reached.ts'
import { maxTextOf, valueFault } from './value-fault.ts'

/**
 * Why what one person answered cannot be counted, or `undefined` where it can. The widget asks by
 * the same rule, so that no sender can answer what nobody is asked, or leave out what everybody is.
 */
export function answersFault(
  questions: readonly SurveyQuestion[],
  answers: readonly SurveyAnswer[],
): RejectReason | undefined {
  const byId = questionsById(questions)
  const values = new Map(answers.map(({ question, value }) => [question, value]))
  // A question answered twice would count one person as two.
  if (values.size < answers.length) return 'out-of-range'
  for (const [id, value] of values) {
    const question = byId.get(id)
    const fault = question ? valueFault(question, value) : 'not-in-content'
    if (fault) return fault
  }
  return reachFault(reached(questions, values), new Set(values.keys()))
}

function reachFault(asked: readonly SurveyQuestion[], answered: ReadonlySet<string>) {
  const ids = new Set(asked.flatMap(answerIds))
  if ([...answered].some((id) => !ids.has(id))) return 'out-of-range'
  const demanded = asked.filter(isDemanded).flatMap(answerIds)
  return demanded.every((id) => answered.has(id)) ? undefined : 'missing-key'
}

/** A text is demanded by the widget alone, which does not ask for it where too few could write one. */
const isDemanded = (question: SurveyQuestion): boolean =>
  question.type !== 'statement' && question.required === true && maxTextOf(question) === undefined
