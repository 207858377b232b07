import type { Group } from './group.ts'
import { meanOf } from './mean.ts'

/**
 * Orders groups of ratings from the lowest mean to the highest, or by another measure of how good
 * they are; of equals the one with more answers first. Merged cells (`other`) come last: nobody can
 * go and mend "other".
 */
export function worstFirst(
  groups: readonly Group[],
  goodOf = ({ counts }: Group): number | null => meanOf(counts),
): Group[] {
  return groups.toSorted(
    (a, b) =>
      Number(a.cells.includes('other')) - Number(b.cells.includes('other')) ||
      (goodOf(a) ?? Infinity) - (goodOf(b) ?? Infinity) ||
      b.n - a.n ||
      a.key.localeCompare(b.key, 'en'),
  )
}
