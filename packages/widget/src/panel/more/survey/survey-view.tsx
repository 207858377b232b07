import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import { inLanguage } from '../../../content/pick.ts'
import { percentIn } from '../../../messages/percent-in.ts'
import { extentOf } from '../../../survey/extent-of.ts'
import { progressOf } from '../../../survey/progress-of.ts'
import type { Answering } from './answering.ts'
import { QuestionField } from './question-field.tsx'
import { SurveyPreview } from './survey-preview.tsx'
import { SurveyThanks } from './survey-thanks.tsx'
import { told } from '../told.tsx'

/** One page of a survey, or behind the last what will leave, or thanks. */
export function SurveyView({ answering }: { answering: Answering }) {
  const { now, form, m, panel } = answering
  if (now.isSent) return <SurveyThanks answering={answering} />
  const page = answering.page()
  const title = inLanguage(form.survey.title, panel.language)
  const progress = progressOf(form, now.draft)
  const percent = percentIn(panel.t.language)(Math.round(100 * progress))
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (page) answering.forward()
    else void answering.send()
  }
  return (
    <form class="survey" noValidate onSubmit={submit} ref={answering.shownRef}>
      <h3>{told(form.survey.title, panel)}</h3>
      <progress value={progress} max={1} aria-label={m.survey.progress} />
      <div
        key={page?.id ?? ''}
        class="stack"
        role="group"
        // Read out with each page, as the focus moves here.
        aria-label={`${title}. ${m.survey.progress}: ${percent}`}
        tabIndex={-1}
        ref={answering.focusable('page')}
      >
        <Beginning answering={answering} />
        {page?.questions.map((question) => (
          <QuestionField key={question.id} answering={answering} question={question} />
        ))}
        {!page && <SurveyPreview answering={answering} />}
      </div>
      <Turning answering={answering} />
      <p role="status" class="unseen">
        {now.said}
      </p>
    </form>
  )
}

/** What is told before the first question. */
function Beginning({ answering: { form, now, m, panel } }: { answering: Answering }) {
  if (progressOf(form, now.draft) > 0 && now.draft.at !== null) return null
  const note = now.draft.at !== null && form.survey.note
  return (
    <>
      {note && <p>{told(note, panel)}</p>}
      {extentOf(form).withoutTexts && <p>{m.survey.withoutTexts}</p>}
    </>
  )
}

function Turning({ answering }: { answering: Answering }) {
  const { now, m, panel, form } = answering
  const isLast = now.draft.at === null
  const isFirst = !isLast && progressOf(form, now.draft) === 0
  return (
    <div class="stack">
      <p class="problem" role="alert">
        {now.problems.length > 0 ? m.survey.problems(now.problems.length) : now.problem}
      </p>
      <div class="turning">
        {!isFirst && (
          <button key="back" type="button" class="secondary" onClick={() => answering.back()}>
            {m.survey.back}
          </button>
        )}
        {!isLast && (
          <button key="next" class="primary">
            {m.survey.next}
          </button>
        )}
        {isLast && answering.outgoing() && (
          <button key="send" class="primary">
            {panel.t.send}
          </button>
        )}
      </div>
      <p class="note">{m.survey.stays}</p>
      <button type="button" class="secondary stop" onClick={() => void answering.stop()}>
        {m.survey.stop}
      </button>
    </div>
  )
}
