import type { SurveyQuestion } from '@candor/protocol'
import { maxTextOf, reached } from '@candor/protocol'
import type { Form, SurveyDraft } from './draft.ts'
import { valuesOf } from './draft.ts'
import { inOrder } from './in-order.ts'

/** What is shown at once; never empty. */
export interface Page {
  /** Id of the question that begins the page, whether or not that one is asked. */
  id: string
  questions: SurveyQuestion[]
}

/**
 * The pages of the survey for someone who answered so: what is not reached is on none of them.
 * Answers named by `isOpen` may still become anything.
 */
export function pagesOf(
  { survey, mayWrite }: Form,
  draft: SurveyDraft,
  isOpen?: (id: string) => boolean,
): Page[] {
  const asked = new Set(reached(survey.questions, valuesOf(draft), isOpen))
  const isShown = (question: SurveyQuestion) =>
    asked.has(question) && (mayWrite || maxTextOf(question) === undefined)
  return sheetsOf(survey.questions)
    .map(({ id, questions }) => ({
      id,
      questions: questions.filter(isShown).map((question) => inOrder(question, draft.seed)),
    }))
    .filter(({ questions }) => questions.length > 0)
}

/** The pages as they were written. */
function sheetsOf(questions: readonly SurveyQuestion[]): Page[] {
  const sheets: Page[] = []
  for (const question of questions) {
    const last = sheets.at(-1)
    if (last && question.newPage !== true) last.questions.push(question)
    else sheets.push({ id: question.id, questions: [question] })
  }
  return sheets
}
