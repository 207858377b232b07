import type { Part } from '../partition.ts'

/** What must not be: a part for each cell, however few stand in it. */
export function partition<A extends { cell: string }>(answers: readonly A[]): Part<A>[] {
  const names = new Set(answers.map(({ cell }) => cell))
  return [...names].map((name) => ({
    cells: [name],
    answers: answers.filter(({ cell }) => cell === name),
  }))
}
