import { h } from 'preact'
import { countLabel } from '../model/number-label.ts'
import { type Bar, BarChart } from './bar-chart.tsx'
import { NumbersTable } from './numbers-table.tsx'

/** Counts as bars and as a table. `id`: of the heading above; `columns`: heads of the table, the last of notes. */
export function Bars(props: {
  id: string
  about: string
  columns: [label: string, count: string, note?: string]
  bars: readonly Bar[]
}) {
  const [label, count, note] = props.columns
  const hasFigures = props.bars.some(({ figure }) => figure !== undefined)
  return (
    <figure>
      <figcaption id={`${props.id}-about`}>{props.about}</figcaption>
      <BarChart namedBy={`${props.id} ${props.id}-about`} bars={props.bars} />
      <NumbersTable
        id={`${props.id}-table`}
        caption={props.about}
        columns={[
          label,
          count,
          ...(hasFigures ? ['Share', 'By chance'] : []),
          ...(note ? [note] : []),
        ]}
        rows={props.bars.map((bar) => ({
          key: bar.key,
          head: bar.label,
          cells: [
            countLabel(bar.count),
            ...(hasFigures ? [bar.figure ?? '–', bar.range ?? '–'] : []),
            ...(note ? [bar.note?.text ?? '–'] : []),
          ],
        }))}
      />
    </figure>
  )
}
