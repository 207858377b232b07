import { h } from 'preact'
import { inLanguage } from '../../content/pick.ts'
import type { Form } from '../../survey/draft.ts'
import { extentOf } from '../../survey/extent-of.ts'
import { dayInWords } from './day-in-words.ts'
import type { MoreState } from './more-state.ts'
import { SurveyNotice } from './survey-notice.tsx'
import { told } from './told.tsx'

/** Above the feedback form: one survey at a time, or what became of the invitation. */
export function SurveyInvitation({ state }: { state: MoreState }) {
  return (
    <div class="stack invitation">
      <SurveyNotice state={state} />
      {!state.surveys.now.notice && invitation(state)}
    </div>
  )
}

/** A survey that is not as it should be must not stand in the way of feedback. */
function invitation(state: MoreState) {
  try {
    const form = state.surveys.invited()
    // Called, not rendered, so that what it throws is caught here.
    return form && SurveyCard({ state, form, canPostpone: true })
  } catch {
    return null
  }
}

interface CardProps {
  state: MoreState
  form: Form
  /** In the list of all surveys there is nothing to put off. */
  canPostpone?: boolean
}

/** What someone should know before they begin. */
export function SurveyCard({ state, form, canPostpone }: CardProps) {
  const { surveys, m } = state
  const { language } = state.panel
  const { survey } = form
  const { questions, branches } = extentOf(form)
  const { kept, current } = surveys.now
  const isBegun = kept.get(survey.id)?.draft || current?.id === survey.id
  const title = inLanguage(survey.title, language)
  // Below the panel's title, or below that of the list.
  const Heading = canPostpone ? 'h3' : 'h4'
  const until = dayInWords(survey.until, state.panel.t.language)
  return (
    <section class="card" aria-label={`${m.kinds.survey}: ${title}`}>
      {canPostpone && <p class="kind">{m.kinds.survey}</p>}
      <Heading>{told(survey.title, state.panel)}</Heading>
      {survey.note && <p>{told(survey.note, state.panel)}</p>}
      <p class="note">{m.survey.extent(questions, branches, until)}</p>
      <div class="verdicts">
        <button type="button" class="secondary" onClick={() => void surveys.answer(form)}>
          {isBegun ? m.survey.resume : m.survey.answer}
        </button>
        {canPostpone && (
          <button type="button" class="secondary" onClick={() => void surveys.postpone(survey)}>
            {m.survey.later}
          </button>
        )}
        <button type="button" class="secondary" onClick={() => void surveys.decline(survey)}>
          {m.survey.decline}
        </button>
      </div>
    </section>
  )
}
