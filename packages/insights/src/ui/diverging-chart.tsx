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
  /** What chance alone could make of the figure. */
  range?: string
  counts: ReadonlyMap<string, number>
}

type Step = '1' | '2' | '3' | '4' | '5'

/** A colour of the palette: `1` worst to `5` best, a step that is neither, or one of two verdicts. */
export type Tone = Step | `step-${Step}` | 'not-for-me' | 'true-for-me'

/** A scale's levels with the words that the legend has for them. */
export type NamedLevel = Level & { words: string; tone: Tone }

/**
 * Bars around a common middle, as one image for screen readers; the numbers come as a table beside it.
 * `namedBy`: ids of the elements that name the image.
 */
export function DivergingChart(props: {
  namedBy: string
  levels: readonly NamedLevel[]
  rows: readonly DivergingRow[]
}) {
  const bars = props.rows.map((row) => divergingSegments(row.counts, props.levels))
  const reach = reachOf(bars)
  const tones = new Map(props.levels.map(({ value, tone }) => [value, tone]))
  return (
    <>
      <ul class="legend" aria-label="Legend, from left to right">
        {props.levels.map(({ value, words, tone }) => (
          <li key={value} class={`level level-${tone}`}>
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
            <DivergingBar segments={bars[index] ?? []} reach={reach} tones={tones} />
            <RowFigure {...row} />
          </div>
        ))}
      </div>
    </>
  )
}

function RowFigure({ figure, range, n }: Pick<DivergingRow, 'figure' | 'range' | 'n'>) {
  return (
    <div class="row-figure">
      <strong>{figure}</strong>
      {range && <small>{range}</small>} <small>{answersLabel(n)}</small>
    </div>
  )
}
