import type { Form, SurveyDraft } from './draft.ts'
import { pagesOf } from './pages-of.ts'

/** A draft of a survey that nobody has touched. `seed` is random. */
export function started(form: Form, seed: number): SurveyDraft {
  const draft: SurveyDraft = { survey: form.survey.id, seed, answers: [], at: null }
  return { ...draft, at: pagesOf(form, draft)[0]?.id ?? null }
}
