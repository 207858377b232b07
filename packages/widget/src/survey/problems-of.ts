import type { SurveyQuestion } from '@candor/protocol'
import { answerIds } from '@candor/protocol'
import type { SurveyDraft } from './draft.ts'
import { valuesOf } from './draft.ts'
import type { Page } from './pages-of.ts'
import { valueProblem } from './value-problem.ts'

/** What has to be mended before one can go on. */
export interface Problem {
  /** Id of the question, or of a row of a matrix. */
  question: string
  /** `incomplete`: not everything is ranked. */
  what: 'missing' | 'too-long' | 'incomplete'
}

export function problemsOf({ questions }: Page, draft: SurveyDraft): Problem[] {
  const values = valuesOf(draft)
  return questions.flatMap((question) =>
    answerIds(question).flatMap((id) => {
      const what = problemOf(question, valueProblem(question, values.get(id)))
      return what ? [{ question: id, what }] : []
    }),
  )
}

function problemOf(
  question: SurveyQuestion,
  problem: ReturnType<typeof valueProblem>,
): Problem['what'] | undefined {
  if (problem === 'empty') return isRequired(question) ? 'missing' : undefined
  if (problem === 'too-long') return problem
  return problem && 'incomplete'
}

const isRequired = (question: SurveyQuestion): boolean =>
  question.type !== 'statement' && question.required === true
