import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import { inLanguage } from '../../content/pick.ts'
import type { Form } from '../../survey/draft.ts'
import { extentOf } from '../../survey/extent-of.ts'
import { dayInWords } from './day-in-words.ts'
import { Foldable } from './foldable.tsx'
import { localeOf } from './locale-of.ts'
import type { MoreState } from './more-state.ts'
import { replyToShow } from './replies/reply-to-show.ts'
import { SurveyNotice } from './survey-notice.tsx'
import { told } from './told.tsx'

/** Above the feedback form: one survey at a time, or what became of the invitation. */
export function SurveyInvitation({ state }: { state: MoreState }) {
  return (
    <div class="stack invitation">
      <SurveyNotice state={state} />
      {invitation(state)}
    </div>
  )
}

/** A survey that is not as it should be must not stand in the way of feedback. */
export function invitation(state: MoreState) {
  // Not before it is known what else stands there, or it would fold up under the reader's eyes.
  if (state.surveys.now.notice || !state.replies.now.seen) return null
  try {
    const form = state.surveys.invited()
    // Called, not rendered, so that what it throws is caught here.
    return form ? SurveyCard({ state, form, canPostpone: true }) : null
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
  const { surveys, m, panel } = state
  const { survey } = form
  const { questions, branches } = extentOf(form)
  const { kept, current } = surveys.now
  const isBegun = kept.get(survey.id)?.draft || current?.id === survey.id
  const title = told(survey.title, panel)
  const until = dayInWords(survey.until, localeOf(panel))
  const rest = (
    <>
      {survey.note && <p>{told(survey.note, panel)}</p>}
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
    </>
  )
  const head = (
    <>
      <span class="kind">{m.kinds.survey}</span> <h3>{title}</h3>
    </>
  )
  const name = `${m.kinds.survey}: ${inLanguage(survey.title, panel.language)}`
  return (
    <section class="card" aria-label={name}>
      {canPostpone ? (
        <Foldable isCrowded={replyToShow(state) !== undefined} head={head}>
          {rest}
        </Foldable>
      ) : (
        // Below the title of the list.
        [<h4>{title}</h4>, rest]
      )}
    </section>
  )
}
