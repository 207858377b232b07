import type { Group } from './group.ts'
import { meanInterval, type Interval } from './interval.ts'
import type { Label } from './label.ts'
import { meanOf } from './mean.ts'
import { meanLabel, meanRangeLabel } from './number-label.ts'

/** A group of ratings as a row of a chart. */
export interface RatingRow {
  key: string
  label: Label
  n: number
  figure: string
  range: string
  counts: ReadonlyMap<string, number>
}

/** Groups of numbers as rows in their order, with the scale's ends `[1, 5]`. */
export function ratingRows(
  groups: readonly Group[],
  scale: Interval,
  labelOf: (group: Group) => Label,
): RatingRow[] {
  return groups.map((group) => ratingRow(group, scale, labelOf(group)))
}

function ratingRow({ key, n, counts }: Group, scale: Interval, label: Label): RatingRow {
  return {
    key,
    label,
    n,
    counts,
    figure: meanLabel(meanOf(counts), scale[1]),
    range: meanRangeLabel(meanInterval(counts, scale)),
  }
}
