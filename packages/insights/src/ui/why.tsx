import type { Window } from '@candor/protocol'
import { h } from 'preact'
import { perWeek } from '../chart/columns.ts'
import { countLabel } from '../model/number-label.ts'
import { type Period, spanOf, windowsIn } from '../model/period.ts'
import { daysLabel } from '../model/period-label.ts'
import { REASON_LIST } from '../model/reason-words.ts'
import { type ReasonsOfWindow, reasonsOverTime } from '../model/reasons-over-time.ts'
import { weeksIn } from '../model/week.ts'
import { AnswerReasons } from '../write/ui/answer-reasons.tsx'
import { Nothing } from './nothing.tsx'
import { NumbersTable } from './numbers-table.tsx'
import { OneReason } from './one-reason.tsx'

const WIDE =
  ' A wide column stands for several weeks: its number counts all of them, its height is per week.'

/** The reasons that people gave, each over time. All weeks stay in sight; the chosen ones stand out. */
export function Why({ windows, period }: { windows: readonly Window[]; period: Period | null }) {
  const history = reasonsOverTime(windows)
  const chosen = reasonsOverTime(windowsIn(windows, period))
  const span = spanOf(chosen)
  const most = Math.max(
    ...history.flatMap(({ counts, ...weeks }) =>
      Object.values(counts).map((count) => perWeek({ ...weeks, count })),
    ),
  )
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why</h2>
      <p>The one reason that people chose, with or without a rating.</p>
      {!span && <Nothing what="No reasons" />}
      {span && (
        <figure>
          <figcaption id="why-about">
            Share of all answers, {daysLabel(span)}. Columns: answers by week.
            {period && ' Pale columns are the other weeks.'}
            {history.some((window) => weeksIn(window) > 1) && WIDE}
          </figcaption>
          <div class="multiples">
            {REASON_LIST.map(({ reason, words }) => (
              <OneReason {...{ reason, words, history, chosen, most }} key={reason} />
            ))}
          </div>
          <ReasonsTable history={history} />
        </figure>
      )}
      {span && <AnswerReasons />}
    </section>
  )
}

function ReasonsTable({ history }: { history: ReasonsOfWindow[] }) {
  return (
    <NumbersTable
      id="why-table"
      caption="Reasons by week, all published weeks"
      columns={['Weeks', ...REASON_LIST.map(({ words }) => words), 'Answers']}
      rows={history.map((window) => ({
        key: `${window.from} ${window.to}`,
        head: { text: daysLabel(window), lang: 'en' },
        cells: [
          ...REASON_LIST.map(({ reason }) => countLabel(window.counts[reason])),
          countLabel(window.n),
        ],
      }))}
    />
  )
}
