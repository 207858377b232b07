/** A new array in random order (Fisher-Yates). `random` gives numbers in [0, 1). */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const out: T[] = []
  for (const item of items) {
    const at = Math.floor(random() * (out.length + 1))
    const displaced = out[at]
    out[at] = item
    if (displaced !== undefined) out.push(displaced)
  }
  return out
}
