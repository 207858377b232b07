import { h } from 'preact'
import type { Mark } from '../../survey/mark.ts'
import type { MoreState } from './more-state.ts'
import { told } from './told.tsx'

/** A survey in the ledger that is closed for this browser. */
export function SurveyMark({ state, mark }: { state: MoreState; mark: Mark }) {
  const { content } = state.panel.now
  const id = mark.event.survey
  const title = content.surveys?.find((survey) => survey.id === id)?.title
  return (
    <li class="card">
      <p>
        <strong>{state.m.kinds.survey}</strong> {title ? told(title, state.panel) : id}
      </p>
      <p>{state.m.survey.closed}</p>
    </li>
  )
}
