import type { SurveyQuestion } from '@candor/protocol'
import { aboutSuperiors, MIN_TEXT_K } from '@candor/protocol'
import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import type { Answering } from './answering.ts'
import { told } from '../told.tsx'

export interface FieldProps<Q extends SurveyQuestion = SurveyQuestion> {
  answering: Answering
  question: Q
}

interface FrameProps extends FieldProps {
  role?: 'radiogroup'
  children: ComponentChildren
}

/** A question around what it is answered with, and what has to be mended. */
export function QuestionFrame({ answering, question, role, children }: FrameProps) {
  const problem = problemOf(answering, question.id)
  return (
    <fieldset
      role={role}
      aria-required={role && isRequired(question)}
      aria-invalid={role && problem !== undefined}
      aria-describedby={describedBy(answering, question)}
    >
      <legend>
        <Title answering={answering} question={question} />
      </legend>
      <Note answering={answering} question={question} />
      {children}
      <ProblemOf id={question.id} answering={answering} />
    </fieldset>
  )
}

export const Title = ({ answering: { panel, m }, question }: FieldProps) => (
  <span>
    {told(question.title, panel)} {isRequired(question) && <small>{m.survey.required}</small>}
  </span>
)

export const Note = ({ answering, question }: FieldProps) =>
  hasNote(answering, question) ? (
    <p class="note" id={noteId(question)}>
      {question.note && told(question.note, answering.panel)}{' '}
      {isAboutSuperiors(answering, question) &&
        answering.m.survey.superiors(answering.panel.now.content?.textK ?? MIN_TEXT_K)}
    </p>
  ) : null

/** What has to be mended, by the id of a question or of a row. */
export const ProblemOf = ({ id, answering }: { id: string; answering: Answering }) => (
  <p class="problem" id={problemId(id)}>
    {problemOf(answering, id)}
  </p>
)

export const isRequired = (question: SurveyQuestion): boolean =>
  question.type !== 'statement' && question.required === true

const isAboutSuperiors = ({ form }: Answering, { id }: SurveyQuestion): boolean =>
  aboutSuperiors(form.survey.questions).has(id)

const hasNote = (answering: Answering, question: SurveyQuestion) =>
  question.note !== undefined || isAboutSuperiors(answering, question)

export function problemOf({ now, m }: Answering, id: string): string | undefined {
  const what = now.problems.find(({ question }) => question === id)?.what
  return what && m.survey.problem[what]
}

/** Ids of what tells more about a question. */
export function describedBy(answering: Answering, question: SurveyQuestion): string | undefined {
  const ids = [
    ...(hasNote(answering, question) ? [noteId(question)] : []),
    ...(problemOf(answering, question.id) ? [problemId(question.id)] : []),
  ]
  return ids.join(' ') || undefined
}

export const problemId = (id: string) => `${id}-problem`

const noteId = ({ id }: SurveyQuestion) => `${id}-note`
