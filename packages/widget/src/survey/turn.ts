import type { Form, SurveyDraft } from './draft.ts'
import { pagesOf } from './pages-of.ts'
import type { Problem } from './problems-of.ts'
import { problemsOf } from './problems-of.ts'

/** One page on, or why not. Behind the last page `at` is `null`: what `toAnswers` gives may leave. */
export function forward(
  form: Form,
  draft: SurveyDraft,
): { draft: SurveyDraft } | { problems: Problem[] } {
  if (draft.at === null) return { draft }
  const pages = pagesOf(form, draft)
  const index = pages.findIndex(({ id }) => id === draft.at)
  const page = pages[index]
  const problems = page ? problemsOf(page, draft) : []
  if (problems.length > 0) return { problems }
  return { draft: { ...draft, at: pages[index + 1]?.id ?? null } }
}

/** One page back, whatever stands on this one; the first page stays. */
export function back(form: Form, draft: SurveyDraft): SurveyDraft {
  const pages = pagesOf(form, draft)
  const index = draft.at === null ? pages.length : pages.findIndex(({ id }) => id === draft.at)
  return { ...draft, at: pages[index - 1]?.id ?? draft.at }
}
