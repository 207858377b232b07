import type { Group } from './group.ts'
import { meanOf } from './mean.ts'

/**
 * Orders groups of ratings from the lowest mean to the highest; of equal means the one with more
 * answers first. Merged cells (`other`) come last: nobody can go and mend "other".
 */
export function worstFirst(groups: readonly Group[]): Group[] {
  return groups.toSorted(
    (a, b) =>
      Number(a.cells.includes('other')) - Number(b.cells.includes('other')) ||
      (meanOf(a.counts) ?? Infinity) - (meanOf(b.counts) ?? Infinity) ||
      b.n - a.n ||
      a.key.localeCompare(b.key, 'en'),
  )
}
