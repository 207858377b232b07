import { h } from 'preact'
import { countLabel } from '../model/number-label.ts'
import { type Bar, BarChart } from './bar-chart.tsx'
import { NumbersTable } from './numbers-table.tsx'

/** Counts as bars and as a table. `id`: of the heading above; `columns`: heads of the table. */
export function Bars(props: {
  id: string
  about: string
  columns: [string, string]
  bars: readonly Bar[]
}) {
  const hasFigures = props.bars.some(({ figure }) => figure !== undefined)
  return (
    <figure>
      <figcaption id={`${props.id}-about`}>{props.about}</figcaption>
      <BarChart namedBy={`${props.id} ${props.id}-about`} bars={props.bars} />
      <NumbersTable
        id={`${props.id}-table`}
        caption={props.about}
        columns={[...props.columns, ...(hasFigures ? ['Share', 'By chance'] : [])]}
        rows={props.bars.map(({ key, label, count, figure, range }) => ({
          key,
          head: label,
          cells: [countLabel(count), ...(hasFigures ? [figure ?? '–', range ?? '–'] : [])],
        }))}
      />
    </figure>
  )
}
