import { meanOf } from './mean.ts'

/** From and to, of what chance alone could make of a figure: 95 of 100 such intervals hold it. */
export type Interval = [from: number, to: number]

/** Standard deviations to either side that hold 95 % of a normal distribution. */
export const Z = 1.96

/**
 * Of a share, 0 to 1, by Wilson (1927): holds for few answers too, where the plain formula gives
 * intervals that are too small, or none at all. `null` without answers.
 */
export function shareInterval(count: number, n: number): Interval | null {
  if (n === 0) return null
  const share = count / n
  const scale = 1 + Z ** 2 / n
  const middle = (share + Z ** 2 / (2 * n)) / scale
  const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}

/** Of a mean, within the least and the greatest value that could be given. `null` with one answer or none. */
export function meanInterval(
  counts: ReadonlyMap<string, number>,
  [least, greatest]: Interval,
): Interval | null {
  const mean = meanOf(counts)
  const values = [...counts].map(([value, count]) => ({ value: Number(value), count }))
  const n = values.reduce((sum, { count }) => sum + count, 0)
  if (mean === null || n < 2) return null
  const squares = values.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0)
  const reach = Z * Math.sqrt(squares / (n - 1) / n)
  return [Math.max(least, mean - reach), Math.min(greatest, mean + reach)]
}
