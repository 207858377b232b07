import type { Part } from '../partition.ts'

/** What is often done, and is not enough: cells of fewer than `k` are left out. */
export function partition<A extends { cell: string }>(
  answers: readonly A[],
  k: number,
): Part<A>[] | 'not-enough' {
  if (answers.length === 0 || answers.length < k) return 'not-enough'
  const cells = Map.groupBy(answers, ({ cell }) => cell)
  return [...cells]
    .filter(([, members]) => members.length >= k)
    .map(([name, members]) => ({ cells: [name], answers: members }))
}
