import type { Content, Report } from '@candor/protocol'
import { type Signal, useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Fragment, h, type Ref } from 'preact'
import type { Period } from '../model/period.ts'
import { WritingSection } from '../write/ui/writing-section.tsx'
import { Empty } from './empty.tsx'
import { TakeAlong } from './export/take-along.tsx'
import { HeldBack } from './held-back.tsx'
import { LoopSummary } from './loop-summary.tsx'
import { MonthPage } from './month/month-page.tsx'
import { PolicyNote } from './policy-note.tsx'
import { Published } from './published.tsx'

interface ReportPageProps {
  report: Report
  content: Content | null
  period: Signal<Period | null>
}

/** All that is published, or the monthly page of it, or why nothing is there yet. */
export function ReportPage(props: ReportPageProps) {
  const isMonth = useSignal(false)
  const wasMonth = useRef(false)
  const opener = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (wasMonth.current && !isMonth.value) opener.current?.focus()
    wasMonth.current = isMonth.value
  }, [isMonth.value])
  if (isMonth.value) return <MonthPage {...props} onBack={() => (isMonth.value = false)} />
  return <WholeReport {...props} opener={opener} onMonth={() => (isMonth.value = true)} />
}

function WholeReport(
  props: ReportPageProps & { opener: Ref<HTMLButtonElement>; onMonth: () => void },
) {
  const { report, content, period, opener, onMonth } = props
  const { policy } = report
  const isEmpty = report.windows.length === 0
  return (
    <>
      <PolicyNote report={report} />
      {!content && (
        <p class="note">
          The names of tips, surveys and departments are missing: ids stand instead.
        </p>
      )}
      {isEmpty ? <Empty policy={policy} /> : <Published {...{ report, content, period }} />}
      {content && <LoopSummary content={content} />}
      <WritingSection />
      <HeldBack report={report} content={content} />
      {!isEmpty && <TakeAlong {...{ report, content, opener, onMonth }} period={period.value} />}
    </>
  )
}
