import type { SurveyAnswer } from '@candor/protocol'
import { answerIds, maxTextOf, questionsById, reached } from '@candor/protocol'
import type { Form, SurveyDraft } from './draft.ts'
import { valueProblem } from './value-problem.ts'

/**
 * What leaves of a draft: answers to what is asked, in the order of the questions. The draft keeps
 * the rest. Empty where nothing was answered: then there is nothing to send.
 */
export function toAnswers(
  { survey: { questions }, mayWrite }: Form,
  draft: SurveyDraft,
): SurveyAnswer[] {
  const byId = questionsById(questions)
  const values = new Map(
    draft.answers
      .filter(({ question: id, value }) => {
        const question = byId.get(id)
        return question !== undefined && valueProblem(question, value) === undefined
      })
      .map(({ question, value }) => [question, value]),
  )
  const asked = reached(questions, values).filter(
    (question) => mayWrite || maxTextOf(question) === undefined,
  )
  return asked.flatMap(answerIds).flatMap((question) => {
    const value = values.get(question)
    return value === undefined ? [] : [{ question, value }]
  })
}
