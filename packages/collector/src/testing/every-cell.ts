import type { Part } from '../partition.ts'

/** What must not be: a part for each cell, however few stand in it. */
export function partition<A extends { cell: string }>(answers: readonly A[]): Part<A>[] {
  const cells = Map.groupBy(answers, ({ cell }) => cell)
  return [...cells].map(([name, members]) => ({ cells: [name], answers: members }))
}
