/** Some cells of a partition with all their answers. */
export interface Part<A> {
  cells: string[]
  answers: A[]
}

const OTHER = 'other'

/**
 * Divides answers into parts of at least `k`. Cells with fewer are merged into `other`; where that
 * stays below `k` it takes in the next smallest cell. Largest part first, `other` last.
 *
 * Every answer is in exactly one part, so any sum or difference of parts is a union of parts.
 */
export function partition<A extends { cell: string }>(
  answers: readonly A[],
  k: number,
): Part<A>[] | 'not-enough' {
  if (answers.length === 0 || answers.length < k) return 'not-enough'
  const cells = cellsOf(answers)
  const other = cells.filter(([name, { length }]) => name === OTHER || length < k)
  const alone = cells.filter((cell) => !other.includes(cell))
  while (other.length > 0 && sizeOf(other) < k) other.push(...alone.splice(-1))
  const parts = alone.map(([name, members]) => ({ cells: [name], answers: members }))
  if (other.length === 0) return parts
  return [...parts, { cells: [OTHER], answers: other.flatMap(([, members]) => members) }]
}

type Named<A> = [name: string, answers: A[]]

/** Largest first; equally large ones by name, so that the result depends on the answers alone. */
function cellsOf<A extends { cell: string }>(answers: readonly A[]): Named<A>[] {
  const cells = new Map<string, A[]>()
  for (const answer of answers) {
    const members = cells.get(answer.cell)
    if (members) members.push(answer)
    else cells.set(answer.cell, [answer])
  }
  return [...cells].toSorted(
    ([nameA, a], [nameB, b]) => b.length - a.length || (nameA < nameB ? -1 : 1),
  )
}

const sizeOf = (cells: readonly Named<unknown>[]): number =>
  cells.reduce((sum, [, { length }]) => sum + length, 0)
