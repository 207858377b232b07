import type { Content, Report } from '@candor/protocol'
import type { Signal } from '@preact/signals'
import { Fragment, h } from 'preact'
import { findingsOf, questionsOf } from '../model/blocks.ts'
import { recentOf } from '../model/fix-first.ts'
import { countLabel } from '../model/number-label.ts'
import { type Period, windowsIn } from '../model/period.ts'
import { daysLabel } from '../model/period-label.ts'
import { type QuestionName, readQuestion } from '../model/question.ts'
import { OtherQuestions } from './other-questions.tsx'
import { Surveys } from './survey/surveys.tsx'
import { Texts } from './texts.tsx'
import { Tips } from './tips.tsx'
import { AtAGlance } from './top/at-a-glance.tsx'
import { FixFirst } from './top/fix-first.tsx'
import { Topics } from './topics.tsx'
import { Votes } from './votes.tsx'
import { WaitingNote } from './waiting-note.tsx'
import { WeekPicker } from './week-picker.tsx'
import { WhereItHurts } from './where-it-hurts.tsx'
import { Why } from './why.tsx'

/** All that is published, the most urgent first. */
export function Published(props: {
  report: Report
  content: Content | null
  period: Signal<Period | null>
}) {
  const { report, content, period } = props
  const windows = windowsIn(report.windows, period.value)
  const shared = { windows, content, policy: report.policy }
  const ratings = findingsOf(windows, 'feedback.rating')
  const named = (of: QuestionName['of']) =>
    questionsOf(windows).filter((name) => readQuestion(name).of === of)
  const [tips, topics, votes] = [named('tip'), named('ask'), named('vote')]
  const [surveys, unknown] = [named('survey'), named('unknown')]
  const waiting = (of: QuestionName['of']) => <WaitingNote {...{ report, content, of }} />
  return (
    <>
      <WeekPicker windows={report.windows} chosen={period} />
      <p role="status" class="status">
        {ratings
          ? `${countLabel(ratings.n)} ratings, ${daysLabel(ratings.period)}`
          : 'No ratings in these weeks'}
      </p>
      <div class="top">
        <FixFirst {...shared} recent={period.value ? windows : recentOf(windows)} />
        <AtAGlance {...shared} />
      </div>
      <WhereItHurts {...shared} />
      <Why windows={report.windows} period={period.value} />
      {tips.length > 0 && <Tips {...shared} />}
      {waiting('tip')}
      {topics.length > 0 && <Topics {...shared} questions={topics} />}
      {waiting('ask')}
      {surveys.length > 0 && <Surveys {...shared} questions={surveys} />}
      {waiting('survey')}
      <Texts {...shared} />
      {votes.length > 0 && <Votes {...shared} questions={votes} />}
      {waiting('vote')}
      {unknown.length > 0 && <OtherQuestions {...shared} questions={unknown} />}
    </>
  )
}
