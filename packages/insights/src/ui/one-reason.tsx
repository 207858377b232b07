import type { Reason } from '@candor/protocol'
import { h } from 'preact'
import { columnsOf } from '../chart/columns.ts'
import { answersLabel, countLabel, shareLabel, shareRangeLabel } from '../model/number-label.ts'
import { shareInterval } from '../model/interval.ts'
import { spanOf } from '../model/period.ts'
import { endsLabel } from '../model/period-label.ts'
import type { ReasonsOfWindow } from '../model/reasons-over-time.ts'
import { ColumnChart } from './column-chart.tsx'

/** How often one reason was named: its share of the chosen weeks, and columns over all weeks. */
export function OneReason(props: {
  reason: Reason
  words: string
  history: ReasonsOfWindow[]
  chosen: ReasonsOfWindow[]
  most: number
}) {
  const { reason, words, history, chosen, most } = props
  const count = chosen.reduce((sum, { counts }) => sum + counts[reason], 0)
  const n = chosen.reduce((sum, window) => sum + window.n, 0)
  const columns = columnsOf(
    history.map(({ from, to, counts }) => ({ from, to, count: counts[reason] })),
    most,
  )
  const isChosen = (index: number) =>
    chosen.some(({ from, to }) => from === history[index]?.from && to === history[index]?.to)
  return (
    <div class="multiple">
      <h3 id={`why-${reason}`}>{words}</h3>
      <p id={`why-${reason}-share`}>
        <strong>{shareLabel(count, n)}</strong> {countLabel(count)} of {answersLabel(n)},{' '}
        {shareRangeLabel(shareInterval(count, n))}
      </p>
      <ColumnChart
        namedBy={`why-${reason} why-${reason}-share`}
        columns={columns.map((column, index) => ({ ...column, faded: !isChosen(index) }))}
      />
      <Ends history={history} />
    </div>
  )
}

/** First and last day under a column chart. */
function Ends({ history }: { history: ReasonsOfWindow[] }) {
  const span = spanOf(history)
  if (!span) return null
  return (
    <div class="ends" aria-hidden="true">
      {endsLabel(span).map((day) => (
        <span key={day}>{day}</span>
      ))}
    </div>
  )
}
