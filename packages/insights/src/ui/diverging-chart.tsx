import { Fragment, h } from 'preact'
import { divergingSegments, type Level, reachOf } from '../chart/diverging.ts'
import type { Label } from '../model/label.ts'
import { answersLabel } from '../model/number-label.ts'
import { DivergingBar } from './diverging-bar.tsx'
import { Words } from './words.tsx'

/** A bar of the chart: what it is about, how many answered, and its one figure in words. */
export interface DivergingRow {
  key: string
  label: Label
  note?: string
  n: number
  figure: string
  counts: ReadonlyMap<string, number>
}

/** A scale's levels with the words that the legend has for them. */
export type NamedLevel = Level & { words: string }

/**
 * Bars around a common middle, as one image for screen readers; the numbers come as a table beside it.
 * `namedBy`: ids of the elements that name the image. `look`: a class with the palette.
 */
export function DivergingChart(props: {
  namedBy: string
  look: 'ratings' | 'verdicts'
  levels: readonly NamedLevel[]
  rows: readonly DivergingRow[]
}) {
  const bars = props.rows.map((row) => divergingSegments(row.counts, props.levels))
  const reach = reachOf(bars)
  return (
    <>
      <ul class={`legend ${props.look}`} aria-label="Legend, from left to right">
        {props.levels.map(({ value, words }) => (
          <li key={value} class={`level level-${value}`}>
            {words}
          </li>
        ))}
      </ul>
      <div class="rows" role="img" aria-labelledby={props.namedBy}>
        {props.rows.map((row, index) => (
          <div class="row" key={row.key}>
            <div class="row-label">
              <Words of={row.label} />
              {row.note && <small>{row.note}</small>}
            </div>
            <DivergingBar segments={bars[index] ?? []} reach={reach} look={props.look} />
            <div class="row-figure">
              <strong>{row.figure}</strong> <small>{answersLabel(row.n)}</small>
            </div>
          </div>
        ))}
      </div>
    </>
  )
}
