import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import type { MoreState } from './more-state.ts'
import { SurveyCard } from './survey-invitation.tsx'
import { SurveyNotice } from './survey-notice.tsx'

/** All surveys that this browser may answer today, also those that were put off. */
export function SurveyList({ state }: { state: MoreState }) {
  const forms = state.surveys.open()
  return (
    <>
      {(forms.length > 0 || state.surveys.now.notice) && <h3>{state.m.survey.list}</h3>}
      <SurveyNotice state={state} />
      {forms.map((form) => (
        <SurveyCard key={form.survey.id} state={state} form={form} />
      ))}
    </>
  )
}
