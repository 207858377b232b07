import { scaleLinear } from 'd3-scale'
import { h } from 'preact'
import type { Label } from '../model/label.ts'
import { countLabel } from '../model/number-label.ts'
import { Words } from './words.tsx'

/** A bar: what was counted and how often. */
export interface Bar {
  key: string
  label: Label
  count: number
}

/** Plain bars from zero, as one image for screen readers. `namedBy`: ids of what names it. */
export function BarChart({ namedBy, bars }: { namedBy: string; bars: readonly Bar[] }) {
  const across = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ count }) => count))])
    .range([0, 100])
  return (
    <div class="rows" role="img" aria-labelledby={namedBy}>
      {bars.map(({ key, label, count }) => (
        <div class="row" key={key}>
          <div class="row-label">
            <Words of={label} />
          </div>
          <svg class="bar plain" focusable="false">
            <rect x="0" y="0.375rem" width={`${across(count)}%`} height="1rem" rx="2" />
          </svg>
          <div class="row-figure">
            <strong>{countLabel(count)}</strong>
          </div>
        </div>
      ))}
    </div>
  )
}
