import { answerIds } from '@candor/protocol'
import type { Form, SurveyDraft } from './draft.ts'
import { pagesOf } from './pages-of.ts'

/**
 * Pages passed, of those passed and those that may still come: from 0 on the first page to 1
 * behind the last. Pages that may come are counted before they are certain, so that a step forward
 * never takes progress back.
 */
export function progressOf(form: Form, draft: SurveyDraft): number {
  const isHere = ({ id }: { id: string }) => id === draft.at
  const passed = pagesOf(form, draft).findIndex(isHere)
  if (passed === -1) return 1
  const { questions } = form.survey
  const open = new Set(questions.slice(questions.findIndex(isHere)).flatMap(answerIds))
  const possible = pagesOf(form, draft, (id) => open.has(id))
  const ahead = possible.length - possible.findIndex(isHere)
  return passed / (passed + ahead)
}
