import type { Content, Report } from '@candor/protocol'
import type { Signal } from '@preact/signals'
import { Fragment, h } from 'preact'
import { findingsOf, questionsOf } from '../model/blocks.ts'
import { countLabel } from '../model/number-label.ts'
import { type Period, periodsOf, windowsIn } from '../model/period.ts'
import { daysLabel } from '../model/period-label.ts'
import { readQuestion } from '../model/question.ts'
import { WritingSection } from '../write/ui/writing-section.tsx'
import { Empty } from './empty.tsx'
import { InShort } from './in-short.tsx'
import { LoopSummary } from './loop-summary.tsx'
import { OtherQuestions } from './other-questions.tsx'
import { Pending } from './pending.tsx'
import { PolicyNote } from './policy-note.tsx'
import { Surveys } from './survey/surveys.tsx'
import { Texts } from './texts.tsx'
import { WeekPicker } from './week-picker.tsx'
import { WhereItHurts } from './where-it-hurts.tsx'
import { Why } from './why.tsx'

/** All that is published, or why nothing is yet. */
export function ReportPage(props: {
  report: Report
  content: Content | null
  period: Signal<Period | null>
}) {
  const { report, content, period } = props
  const { policy } = report
  const isEmpty = report.windows.length === 0
  return (
    <>
      <PolicyNote policy={policy} />
      {!content && (
        <p class="note">
          The names of tips, surveys and departments are missing: ids stand instead.
        </p>
      )}
      {isEmpty ? <Empty policy={policy} /> : <Published {...{ report, content, period }} />}
      {content && <LoopSummary content={content} />}
      <WritingSection />
      <Pending pending={report.pending} content={content} />
    </>
  )
}

function Published(props: {
  report: Report
  content: Content | null
  period: Signal<Period | null>
}) {
  const { report, content, period } = props
  const windows = windowsIn(report.windows, period.value)
  const shared = { windows, content, policy: report.policy }
  const surveys = questionsOf(windows).filter((name) => readQuestion(name).of === 'survey')
  const ratings = findingsOf(windows, 'feedback.rating')
  return (
    <>
      <WeekPicker periods={periodsOf(report.windows)} chosen={period} />
      <p role="status" class="status">
        {ratings
          ? `${countLabel(ratings.n)} ratings, ${daysLabel(ratings.period)}`
          : 'No ratings in these weeks'}
      </p>
      <InShort {...shared} />
      <WhereItHurts {...shared} />
      <Why windows={report.windows} period={period.value} />
      <OtherQuestions {...shared} />
      {surveys.length > 0 && <Surveys {...shared} questions={surveys} />}
      <Texts {...shared} />
    </>
  )
}
