import { h } from 'preact'
import type { Findings } from '../../model/blocks.ts'
import type { Interval } from '../../model/interval.ts'
import { meanOf } from '../../model/mean.ts'
import { answersLabel } from '../../model/number-label.ts'
import { daysLabel } from '../../model/period-label.ts'
import { ratingRows } from '../../model/rating-rows.ts'
import { worstFirst } from '../../model/worst-first.ts'
import type { NamedLevel } from '../diverging-chart.tsx'
import { ScaleFigure } from '../scale-figure.tsx'
import type { ByGroup } from './result-figure.tsx'

/** Numbers on a scale, with their mean; the group comes first that is nearest to the first level. */
export function ScaleResult(
  props: ByGroup & { found: Findings; levels: readonly NamedLevel[]; scale: Interval },
) {
  const { found, levels, scale, labelOf } = props
  const worst = Number(levels[0]?.value)
  const groups = worstFirst(found.groups, ({ counts }) => {
    const mean = meanOf(counts)
    return mean === null ? null : Math.abs(mean - worst)
  })
  return (
    <ScaleFigure
      {...props}
      about={`Answers ${props.by}${daysLabel(found.period)}, ${answersLabel(found.n)}`}
      figure="Mean"
      rows={ratingRows(groups, scale, labelOf)}
    />
  )
}
