/** Mean of ratings, 1 to 5; `null` where there are none. Values that are not numbers do not count. */
export function meanOf(counts: ReadonlyMap<string, number>): number | null {
  let sum = 0
  let n = 0
  for (const [value, count] of counts) {
    const rating = Number(value)
    if (!Number.isFinite(rating)) continue
    sum += rating * count
    n += count
  }
  return n === 0 ? null : sum / n
}
