import type { ComponentType } from 'preact'
import { h } from 'preact'
import { createDraft } from '../../../capture/draft.ts'
import type { SurveyDraft } from '../../../survey/draft.ts'
import { resumed } from '../../../survey/resumed.ts'
import { started } from '../../../survey/started.ts'
import type { AnsweringParts } from './answering.ts'
import { createAnswering } from './answering.ts'
import { SurveyView } from './survey-view.tsx'

export { default as surveyStyles } from './survey.css.ts'

type Opening = Omit<AnsweringParts, 'draft' | 'random' | 'isKept'> & {
  draft: SurveyDraft | undefined
}

/** A survey to fill in, from its beginning or from where one has stopped. */
export async function openSurvey({ draft: kept, ...parts }: Opening): Promise<ComponentType> {
  const { form } = parts
  const draft = kept ? resumed(form, kept) : started(form, Math.floor(Math.random() * 2 ** 32))
  const isKept = kept !== undefined
  const answering = createAnswering({ ...parts, draft, isKept, random: await createDraft() })
  return () => <SurveyView answering={answering} />
}
