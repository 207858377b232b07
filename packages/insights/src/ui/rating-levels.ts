import { RATINGS } from '@candor/protocol'
import type { NamedLevel } from './diverging-chart.tsx'

/** Ratings 1 to 5 as levels around the middle rating. `lowest`, `highest`: what 1 and 5 stand for. */
export function ratingLevels(lowest: string, highest: string): NamedLevel[] {
  const words = new Map<number, string>([
    [1, `1 ${lowest}`],
    [5, `5 ${highest}`],
  ])
  return RATINGS.map((rating) => ({
    value: String(rating),
    side: rating < 3 ? 'against' : rating > 3 ? 'for' : 'middle',
    words: words.get(rating) ?? String(rating),
  }))
}
