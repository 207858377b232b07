import type { Window } from '@candor/protocol'
import { totalOf } from './group.ts'
import { meanOf } from './mean.ts'
import { blocksOf } from './blocks.ts'
import { cellsKey } from './group.ts'
import { Z } from './interval.ts'

/** How ratings went from the earlier half of the weeks to the later one. */
export interface Change {
  before: number
  after: number
  /** `unclear`: chance alone could make such a difference. */
  way: 'better' | 'worse' | 'unclear'
}

/**
 * Compares the ratings of the earlier windows with those of the later ones; of all groups, or of the
 * one with that key. `null` where there is only one window with them.
 */
export function changeOf(windows: readonly Window[], key?: string): Change | null {
  const tallies = windows
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map((window) =>
      totalOf(
        blocksOf([window], 'feedback.rating').filter(
          ({ cells }) => key === undefined || cellsKey(cells) === key,
        ),
      ),
    )
    .filter(({ n }) => n > 0)
    .map(({ n, counts }) => ({ n, counts: Object.fromEntries(counts) }))
  const half = Math.ceil(tallies.length / 2)
  const [before, after] = [tallies.slice(0, half), tallies.slice(half)].map((part) =>
    spreadOf(totalOf(part).counts),
  )
  if (!before || !after) return null
  const difference = after.mean - before.mean
  const isClear = Math.abs(difference) > Z * Math.sqrt(before.error + after.error)
  const way = isClear ? (difference > 0 ? 'better' : 'worse') : 'unclear'
  return { before: before.mean, after: after.mean, way }
}

/** Mean and the square of its standard error; `null` with one answer or none. */
function spreadOf(counts: ReadonlyMap<string, number>): { mean: number; error: number } | null {
  const mean = meanOf(counts)
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (mean === null || n < 2) return null
  const squares = [...counts].reduce(
    (sum, [value, count]) => sum + count * (Number(value) - mean) ** 2,
    0,
  )
  return { mean, error: squares / (n - 1) / n }
}
