/** Characters. Nothing that is known is longer. */
const MAX_LENGTH = 60

/** Of the known names the one that may have been meant, `undefined` where none comes close. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const small = name.toLowerCase().slice(0, MAX_LENGTH)
  const far = small.length < 4 ? 1 : Math.max(2, Math.floor(small.length / 3))
  const [best] = known
    .map((one) => ({ one, steps: distance(small, one.toLowerCase()) }))
    .filter(({ steps }) => steps <= far)
    .sort((a, b) => a.steps - b.steps)
  return best?.one
}

/** Letters to put in, take out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const letter of a) row = nextRow(row, b, letter)
  return row.at(-1) ?? 0
}

function nextRow(row: readonly number[], b: string, letter: string): number[] {
  const [first = 0] = row
  const next = [first + 1]
  for (let at = 0; at < b.length; at += 1) {
    const [kept = 0, added = 0, removed = 0] = [row[at], next[at], row[at + 1]]
    next.push(Math.min(kept + (b[at] === letter ? 0 : 1), added + 1, removed + 1))
  }
  return next
}
