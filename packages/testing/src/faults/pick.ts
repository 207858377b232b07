/** How often each comes, beside the others. */
export type Weights<T extends string> = Partial<Record<T, number>>

/** One of the names, by their weights; `random` is a number in [0, 1). */
export function pick<T extends string>(weights: Weights<T>, random: number): T {
  const entries = Object.entries(weights) as [T, number][]
  let left = random * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight] of entries) {
    left -= weight
    if (left < 0) return name
  }
  throw new RangeError('There is nothing to pick from.')
}
