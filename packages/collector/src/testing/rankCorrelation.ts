/**
 * Spearman's rank correlation of two orders of the same things: 1 the same, -1 reversed, and about
 * 0 ± 1/√n where one tells nothing of the other.
 */
export function rankCorrelation(positions: readonly number[]): number {
  const n = positions.length
  const ranks = new Map(positions.toSorted((a, b) => a - b).map((one, rank) => [one, rank]))
  const squares = positions.map((one, index) => ((ranks.get(one) ?? 0) - index) ** 2)
  return 1 - (6 * squares.reduce((sum, one) => sum + one, 0)) / (n * (n * n - 1))
}
