import type { Content, Report } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { type QuestionName, readQuestion } from '../model/question.ts'
import { questionLabel } from '../model/question-label.ts'
import { waitingOf } from '../model/waiting.ts'
import { Words } from './words.tsx'

/** Names the questions of a section of which nothing is published yet. Counts nobody. */
export function WaitingNote(props: {
  report: Report
  content: Content | null
  of: QuestionName['of']
}) {
  const { report, content } = props
  const names = waitingOf(report, content)
    .filter(({ question, published }) => !published && readQuestion(question).of === props.of)
    .map(({ question }) => question)
  if (names.length === 0) return null
  return (
    <p class="note">
      Not enough answers yet for a group of {report.policy.k}:{' '}
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && '; '}
          <Words of={questionLabel(name, content)} />
        </Fragment>
      ))}
      .
    </p>
  )
}
