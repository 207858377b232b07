import { scaleLinear } from 'd3-scale'
import { mondayOf, weeksIn } from '../model/week.ts'

const WEEK_MS = 7 * 86_400_000

/** A column over some weeks: sides in percent of the width, height as a share of the tallest. */
export interface Column {
  left: number
  width: number
  height: number
  count: number
}

/** Answers that came in some weeks. */
export interface Tally {
  from: string
  to: string
  count: number
}

/**
 * Lays out columns as a histogram: as wide as the window has weeks and as high as it has answers
 * per week, so that a window of four weeks does not look like a rise. `most`: answers per week of
 * the tallest column, which charts side by side share.
 */
export function columnsOf(tallies: readonly Tally[], most: number): Column[] {
  const spans = tallies.map((tally) => {
    const start = (mondayOf(tally.from)?.getTime() ?? 0) / WEEK_MS
    return { start, end: start + weeksIn(tally), tally }
  })
  const across = scaleLinear()
    .domain([
      Math.min(...spans.map(({ start }) => start)),
      Math.max(...spans.map(({ end }) => end)),
    ])
    .range([0, 100])
  return spans.map(({ start, end, tally }) => ({
    left: across(start),
    width: across(end) - across(start),
    height: most > 0 ? perWeek(tally) / most : 0,
    count: tally.count,
  }))
}

/** Answers per week. */
export function perWeek(tally: Tally): number {
  return tally.count / weeksIn(tally)
}
