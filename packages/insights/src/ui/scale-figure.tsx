import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { countLabel } from '../model/number-label.ts'
import { DivergingChart, type DivergingRow, type NamedLevel } from './diverging-chart.tsx'
import { NumbersTable } from './numbers-table.tsx'

/** Bars that are drawn before someone asks for all. More do not fit one screen. */
const FIRST_ROWS = 12

/** Bars that are not worth a button. */
const FEW_MORE = 3

interface ScaleFigureProps {
  /** Of the heading above. */
  id: string
  /** What a row is: `Screen`. */
  head: string
  about: string
  levels: readonly NamedLevel[]
  /** In the order in which they are shown. */
  rows: readonly DivergingRow[]
  /** What the figure of a row is: `Mean`. */
  figure: string
}

/** Answers on a scale, a bar for each row, and the numbers as a table. */
export function ScaleFigure(props: ScaleFigureProps) {
  const all = useSignal(false)
  const { id, rows } = props
  const hidden = rows.length - FIRST_ROWS
  const isLong = hidden > FEW_MORE
  return (
    <figure>
      <figcaption id={`${id}-about`}>{props.about}</figcaption>
      <DivergingChart
        namedBy={`${id} ${id}-about`}
        levels={props.levels}
        rows={isLong && !all.value ? rows.slice(0, FIRST_ROWS) : rows}
      />
      {isLong && (
        <button type="button" aria-expanded={all.value} onClick={() => (all.value = !all.value)}>
          {all.value ? `Show the first ${FIRST_ROWS} only` : `Show ${hidden} more`}
        </button>
      )}
      <ScaleTable {...props} />
    </figure>
  )
}

function ScaleTable({ id, head, about, levels, rows, figure }: ScaleFigureProps) {
  return (
    <NumbersTable
      id={`${id}-table`}
      caption={about}
      columns={[head, ...levels.map(({ words }) => words), 'Answers', figure, 'By chance']}
      rows={rows.map((row) => ({
        key: row.key,
        head: row.label,
        cells: [
          ...levels.map(({ value }) => countLabel(row.counts.get(value) ?? 0)),
          countLabel(row.n),
          row.figure,
          row.range ?? '–',
        ],
      }))}
    />
  )
}
