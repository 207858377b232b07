import { RATINGS } from '@candor/protocol'
import { useSignal } from '@preact/signals'
import { h } from 'preact'
import type { Group } from '../model/group.ts'
import type { Label } from '../model/label.ts'
import { meanOf } from '../model/mean.ts'
import { countLabel, meanLabel } from '../model/number-label.ts'
import { worstFirst } from '../model/worst-first.ts'
import { DivergingChart, type DivergingRow, type NamedLevel } from './diverging-chart.tsx'
import { NumbersTable } from './numbers-table.tsx'

/** Bars that are drawn before someone asks for all. More do not fit one screen. */
const FIRST_ROWS = 12

/** Bars that are not worth a button. */
const FEW_MORE = 3

/** Ratings by cell, lowest mean first, as bars and as a table. `id`: of the heading above. */
export function Ratings(props: {
  id: string
  head: string
  about: string
  levels: readonly NamedLevel[]
  groups: readonly Group[]
  labelOf: (group: Group) => Label
  noteOf?: (group: Group) => string | null
}) {
  const all = useSignal(false)
  const rows = worstFirst(props.groups).map((group) => ({
    ...toRow(group, props.labelOf(group)),
    ...noted(props.noteOf?.(group)),
  }))
  const hidden = rows.length - FIRST_ROWS
  const isLong = hidden > FEW_MORE
  return (
    <figure>
      <figcaption id={`${props.id}-about`}>{props.about}</figcaption>
      <DivergingChart
        namedBy={`${props.id} ${props.id}-about`}
        look="ratings"
        levels={props.levels}
        rows={isLong && !all.value ? rows.slice(0, FIRST_ROWS) : rows}
      />
      {isLong && (
        <button type="button" aria-expanded={all.value} onClick={() => (all.value = !all.value)}>
          {all.value ? `Show the lowest ${FIRST_ROWS} only` : `Show ${hidden} more`}
        </button>
      )}
      <RatingsTable id={`${props.id}-table`} head={props.head} about={props.about} rows={rows} />
    </figure>
  )
}

const noted = (note: string | null | undefined) => (note ? { note } : {})

function toRow({ key, n, counts }: Group, label: Label): DivergingRow {
  return { key, label, n, counts, figure: meanLabel(meanOf(counts)) }
}

function RatingsTable(props: { id: string; head: string; about: string; rows: DivergingRow[] }) {
  return (
    <NumbersTable
      id={props.id}
      caption={props.about}
      columns={[props.head, ...RATINGS.map(String), 'Answers', 'Mean']}
      rows={props.rows.map((row) => ({
        key: row.key,
        head: row.label,
        cells: [
          ...RATINGS.map((rating) => countLabel(row.counts.get(String(rating)) ?? 0)),
          countLabel(row.n),
          row.figure,
        ],
      }))}
    />
  )
}
