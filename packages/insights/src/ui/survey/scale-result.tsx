import { h } from 'preact'
import type { Findings } from '../../model/blocks.ts'
import type { Interval } from '../../model/interval.ts'
import { answersLabel } from '../../model/number-label.ts'
import { daysLabel } from '../../model/period-label.ts'
import { ratingRows } from '../../model/rating-rows.ts'
import type { NamedLevel } from '../diverging-chart.tsx'
import { ScaleFigure } from '../scale-figure.tsx'
import type { ByGroup } from './result-figure.tsx'

/** Numbers on a scale, with their mean. */
export function ScaleResult(
  props: ByGroup & { found: Findings; levels: readonly NamedLevel[]; scale: Interval },
) {
  const { found, scale, labelOf } = props
  return (
    <ScaleFigure
      {...props}
      about={`Answers ${props.by}${daysLabel(found.period)}, ${answersLabel(found.n)}`}
      figure="Mean"
      rows={ratingRows(found.groups, scale, labelOf)}
    />
  )
}
