import type { SurveyDraft } from './draft.ts'

/** What the browser keeps of a survey that was neither answered nor declined. */
export interface Kept {
  draft?: SurveyDraft
  /** The day on which it was put off, as the browser writes it. */
  postponed?: string
}

/** What is stored about a survey, without what is damaged. */
export function toKept(value: unknown, survey: string): Kept {
  const { draft, postponed } = (value ?? {}) as { [K in keyof Kept]: unknown }
  const kept: Kept = {}
  if (isDraft(draft, survey)) kept.draft = draft
  if (typeof postponed === 'string') kept.postponed = postponed
  return kept
}

/** What the values are worth is told by the survey, when the draft is taken up again. */
function isDraft(value: unknown, survey: string): value is SurveyDraft {
  const draft = (value ?? {}) as { [K in keyof SurveyDraft]: unknown }
  return (
    draft.survey === survey &&
    typeof draft.seed === 'number' &&
    (draft.at === null || typeof draft.at === 'string') &&
    Array.isArray(draft.answers) &&
    draft.answers.every((one) => typeof one?.question === 'string')
  )
}
