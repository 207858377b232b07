/** The same things in random order: each draws a random number (122 bits), and they sort by it. */
export const shuffled = <T>(things: readonly T[]): T[] =>
  things
    .map((thing) => ({ rank: crypto.randomUUID(), thing }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ thing }) => thing)
