import type { SurveyAnswer, SurveyQuestion, SurveyValue } from '@candor/protocol'
import { answerIds, possibleValues, questionsById, valueFault } from '@candor/protocol'
import type { Form, SurveyDraft } from './draft.ts'
import { valuesOf } from './draft.ts'
import type { Page } from './pages-of.ts'
import { pagesOf } from './pages-of.ts'
import { problemsOf } from './problems-of.ts'

/**
 * A stored draft, taken up again. Where the survey has changed meanwhile, what still fits is kept,
 * and one is back where something is open.
 */
export function resumed(form: Form, stored: SurveyDraft): SurveyDraft {
  const byId = questionsById(form.survey.questions)
  const answers = stored.answers.flatMap(({ question: id, value }): SurveyAnswer[] => {
    const question = byId.get(id)
    const fitting = question && fittingOf(question, value)
    return fitting === undefined ? [] : [{ question: id, value: fitting }]
  })
  const draft = { ...stored, answers }
  return { ...draft, at: placeIn(form, draft) }
}

/** What is left of a value: a choice that is gone is left out, a text that is too long can be cut. */
function fittingOf(question: SurveyQuestion, value: SurveyValue): SurveyValue | undefined {
  const fault = valueFault(question, value)
  if (fault === 'wrong-type') return undefined
  if (fault !== 'out-of-range') return value
  if (!Array.isArray(value)) return undefined
  const left = [...new Set(value)].filter((one) => possibleValues(question).includes(one))
  return left.length > 0 ? left : undefined
}

function placeIn(form: Form, draft: SurveyDraft): string | null {
  const pages = pagesOf(form, draft)
  const at = draft.at === null ? pages.length : pages.findIndex(({ id }) => id === draft.at)
  const passed = pages.slice(0, Math.max(at, 0)).find((page) => hasProblem(page, draft))
  if (passed) return passed.id
  if (at >= 0) return draft.at
  const isOpen = (page: Page) => hasProblem(page, draft) || isUntouched(page, draft)
  return pages.find(isOpen)?.id ?? null
}

const hasProblem = (page: Page, draft: SurveyDraft) => problemsOf(page, draft).length > 0

function isUntouched({ questions }: Page, draft: SurveyDraft): boolean {
  const ids = questions.flatMap(answerIds)
  const values = valuesOf(draft)
  return ids.length > 0 && !ids.some((id) => values.has(id))
}
