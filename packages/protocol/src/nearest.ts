/** Characters. Nothing that is known is longer. */
const MAX_LENGTH = 60

/** Slips of the hand that a name of that length may hold. */
const slipsIn = (name: string) => {
  const length = Math.min(name.length, MAX_LENGTH)
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3))
}

/** Of the known names the one that may have been meant, `undefined` where none comes close. */
export function nearest(
  name: string,
  known: readonly string[],
  far = slipsIn(name),
): string | undefined {
  const small = name.toLowerCase().slice(0, MAX_LENGTH)
  const [best] = known
    .map((one) => ({ one, steps: distance(small, one.toLowerCase()) }))
    .filter(({ steps }) => steps <= far)
    .sort((a, b) => a.steps - b.steps)
  return best?.one
}

/** Letters to put in, take out, change, or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let rows: Rows = { row: Array.from({ length: b.length + 1 }, (_, index) => index), before: [] }
  for (let at = 0; at < a.length; at += 1)
    rows = { row: nextRow(rows, b, a.slice(at ? at - 1 : 0, at + 1)), before: rows.row }
  return rows.row.at(-1) ?? 0
}

interface Rows {
  row: readonly number[]
  before: readonly number[]
}

/** @param letters the letter of this row, and the one before it where there is one. */
function nextRow({ row, before }: Rows, b: string, letters: string): number[] {
  const [first = 0] = row
  const next = [first + 1]
  for (let at = 0; at < b.length; at += 1) {
    const [kept = 0, added = 0, removed = 0] = [row[at], next[at], row[at + 1]]
    const isSwapped = letters.length > 1 && letters === `${b[at]}${b[at - 1]}`
    const swapped = (isSwapped ? before[at - 1] : undefined) ?? Infinity
    next.push(
      Math.min(kept + (b[at] === letters.at(-1) ? 0 : 1), added + 1, removed + 1, swapped + 1),
    )
  }
  return next
}
