import type { Content, Report } from '@candor/protocol'
import type { Signal } from '@preact/signals'
import { Fragment, h } from 'preact'
import type { Period } from '../model/period.ts'
import { Empty } from './empty.tsx'
import { TakeAlong } from './export/take-along.tsx'
import { HeldBack } from './held-back.tsx'
import { LoopSummary } from './loop-summary.tsx'
import { PolicyNote } from './policy-note.tsx'
import { Published } from './published.tsx'

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
      <HeldBack report={report} content={content} />
      {!isEmpty && <TakeAlong {...{ report, content }} period={period.value} />}
    </>
  )
}
