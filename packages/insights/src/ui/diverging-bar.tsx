import { scaleLinear } from 'd3-scale'
import { h } from 'preact'
import type { Segment } from '../chart/diverging.ts'

/** Percent of the bar's width that a label of so many digits needs on the narrowest screen. */
const roomFor = (digits: number) => 2 + 3 * digits

/** One bar around a middle line. `reach`: the scale, shared by all bars of a chart. */
export function DivergingBar(props: {
  segments: readonly Segment[]
  reach: [number, number]
  /** The colour of each value. */
  tones: ReadonlyMap<string, string>
}) {
  const across = scaleLinear().domain(props.reach).range([0, 100])
  return (
    <svg class="bar" focusable="false">
      <line class="middle" x1={`${across(0)}%`} x2={`${across(0)}%`} y1="-0.25rem" y2="2rem" />
      {props.segments.map(({ value, count, from, to }) => {
        const width = across(to) - across(from)
        return (
          <g class={`level level-${props.tones.get(value)}`} key={value}>
            <rect x={`${across(from)}%`} width={`${width}%`} y="0.125rem" height="1.5rem" />
            {width >= roomFor(String(count).length) && (
              <text x={`${across(from) + width / 2}%`} y="1.19rem" text-anchor="middle">
                {count}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
