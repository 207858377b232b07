import type { Content, Report } from '@candor/protocol'
import { useSignal, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { Fragment, h } from 'preact'
import { findingsOf } from '../../model/blocks.ts'
import { monthLabel, monthsOf, windowsOfMonth } from '../../model/month.ts'
import { didIn, nextAfter } from '../../model/month-loop.ts'
import { spanOf } from '../../model/period.ts'
import { daysLabel } from '../../model/period-label.ts'
import { smallestOf } from '../../model/smallest.ts'
import { Heard } from './heard.tsx'
import { Lines } from './lines.tsx'

/** A page of A4 for the team: what was heard in a month, what was done, and what is next. */
export function MonthPage(props: { report: Report; content: Content | null; onBack: () => void }) {
  const { report, content, onBack } = props
  const months = monthsOf(report.windows)
  const month = useSignal(months[0] ?? '')
  return (
    <>
      <div class="sheet-tools">
        <button type="button" class="quiet" onClick={onBack}>
          Back to the report
        </button>
        <label for="month">Month</label>
        <select
          id="month"
          value={month.value}
          onChange={(event) => (month.value = event.currentTarget.value)}
        >
          {months.map((one) => (
            <option value={one} key={one}>
              {monthLabel(one)}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => print()}>
          Print
        </button>
      </div>
      <Sheet {...{ report, content }} month={month.value} />
    </>
  )
}

function Sheet(props: { report: Report; content: Content | null; month: string }) {
  const { report, content, month } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useSignalEffect(() => heading.current?.focus())
  const windows = windowsOfMonth(report.windows, month)
  const span = findingsOf(windows, 'feedback.rating')?.period ?? spanOf(windows)
  return (
    <article class="sheet" aria-labelledby="sheet">
      <h2 id="sheet" ref={heading} tabIndex={-1}>
        You said, we did: {monthLabel(month)}
      </h2>
      <p class="status">
        {content && `${content.site} · `}
        {span && `weeks of ${daysLabel(span)}`}
      </p>
      <div class="sheet-body">
        <Heard {...{ month, content }} windows={report.windows} policy={report.policy} />
        {content && (
          <div>
            <Lines
              id="did"
              title="What we did or declined"
              none="Nothing was done or declined this month."
              lines={didIn(month, content)}
            />
            <Lines
              id="next"
              title="What is next"
              none="Nothing is planned yet."
              lines={nextAfter(month, content)}
            />
          </div>
        )}
      </div>
      <p class="note">
        Thank you to all who said something. Each number is about a group of at least{' '}
        {smallestOf(report).k} answers, and nobody can see who gave them.
      </p>
    </article>
  )
}
