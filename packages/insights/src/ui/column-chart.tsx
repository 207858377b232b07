import { h } from 'preact'
import type { Column } from '../chart/columns.ts'
import { countLabel } from '../model/number-label.ts'

/** Heights in rem, so that the columns grow with their numbers. */
const TALLEST = 4
const LABEL = 1
const BASE = TALLEST + LABEL

/** Percent of the width from which a column has room for its number. */
const ROOM = 8

/** Small columns over time. `faded`: a column outside the chosen weeks. `namedBy`: ids of what names it. */
export function ColumnChart(props: {
  namedBy: string
  columns: readonly (Column & { faded: boolean })[]
}) {
  const tallest = Math.max(0, ...props.columns.map(({ height }) => height))
  return (
    <svg class="columns" role="img" aria-labelledby={props.namedBy} height={`${BASE + 0.0625}rem`}>
      {props.columns.map(({ left, width, height, count, faded }) => (
        <g key={left} class={faded ? 'faded' : ''}>
          <rect
            x={`${left}%`}
            width={`${width}%`}
            y={`${BASE - height * TALLEST}rem`}
            height={`${height * TALLEST}rem`}
          />
          {(width >= ROOM || (height === tallest && height > 0)) && (
            <text
              x={`${left + width / 2}%`}
              y={`${BASE - height * TALLEST - 0.25}rem`}
              text-anchor="middle"
            >
              {countLabel(count)}
            </text>
          )}
        </g>
      ))}
      <line x1="0" x2="100%" y1={`${BASE}rem`} y2={`${BASE}rem`} />
    </svg>
  )
}
