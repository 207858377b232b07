import { stack, stackOffsetDiverging } from 'd3-shape'

/** A value on a scale that runs from against to for; half of `middle` stands on either side. */
export interface Level {
  value: string
  side: 'against' | 'middle' | 'for'
}

/** Part of a bar, in shares of all its answers; 0 is the middle, against is negative. */
export interface Segment {
  value: string
  count: number
  from: number
  to: number
}

interface Part {
  value: string
  share: number
}

/** Divides the answers into segments around a common middle, in the order of the levels. */
export function divergingSegments(
  counts: ReadonlyMap<string, number>,
  levels: readonly Level[],
): Segment[] {
  const total = levels.reduce((sum, { value }) => sum + (counts.get(value) ?? 0), 0)
  if (total === 0) return []
  const shareOf = (value: string) => (counts.get(value) ?? 0) / total
  const parts = levels.flatMap((level) => partsOf(level, shareOf(level.value)))
  // The stack grows outwards from 0, so what is against comes in reverse.
  const outwards = [
    ...parts.filter(({ share }) => share < 0).toReversed(),
    ...parts.filter(({ share }) => share > 0),
  ]
  const series = stack<Part[], Part>()
    .keys(outwards)
    .value((_, part) => part.share)
    .offset(stackOffsetDiverging)([outwards])
  return levels.flatMap(({ value }) => {
    const ends = series.filter(({ key }) => key.value === value).flatMap(([end]) => end ?? [])
    if (ends.length === 0) return []
    const count = counts.get(value) ?? 0
    return [{ value, count, from: Math.min(...ends), to: Math.max(...ends) }]
  })
}

function partsOf({ value, side }: Level, share: number): Part[] {
  if (side === 'against') return [{ value, share: -share }]
  if (side === 'for') return [{ value, share }]
  return [
    { value, share: -share / 2 },
    { value, share: share / 2 },
  ]
}

/** How far the segments of all bars reach, so that one scale fits them; 0 is always within. */
export function reachOf(bars: readonly (readonly Segment[])[]): [number, number] {
  const ends = bars.flat().flatMap(({ from, to }) => [from, to])
  return [Math.min(0, ...ends), Math.max(0, ...ends)]
}
