import { scaleLinear } from 'd3-scale'
import { h } from 'preact'
import type { Label } from '../model/label.ts'
import { answersLabel, countLabel } from '../model/number-label.ts'
import { Words } from './words.tsx'

/** A bar: what was counted and how often. */
export interface Bar {
  key: string
  label: Label
  /** Below the label. `warn`: something that has to be done. */
  note?: { text: string; warn: boolean } | undefined
  count: number
  /** Instead of the count: `42%`. */
  figure?: string
  /** What chance alone could make of the figure. */
  range?: string
}

/** Plain bars from zero, as one image for screen readers. `namedBy`: ids of what names it. */
export function BarChart({ namedBy, bars }: { namedBy: string; bars: readonly Bar[] }) {
  const across = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ count }) => count))])
    .range([0, 100])
  return (
    <div class="rows" role="img" aria-labelledby={namedBy}>
      {bars.map(({ key, label, note, count, figure, range }) => (
        <div class="row" key={key}>
          <div class="row-label">
            <Words of={label} />
            {note && <small class={note.warn ? 'warn' : ''}>{note.text}</small>}
          </div>
          <svg class="bar plain" focusable="false">
            <rect x="0" y="0.375rem" width={`${across(count)}%`} height="1rem" rx="2" />
          </svg>
          <div class="row-figure">
            <strong>{figure ?? countLabel(count)}</strong>
            {range && <small>{range}</small>}
            {figure && <small>{answersLabel(count)}</small>}
          </div>
        </div>
      ))}
    </div>
  )
}
