import type { Part } from '../partition.ts'
import { partition as everyCell } from './every-cell.ts'

/** What is often done, and is not enough: cells of fewer than `k` are left out. */
export function partition<A extends { cell: string }>(
  answers: readonly A[],
  k: number,
): Part<A>[] | 'not-enough' {
  if (answers.length === 0 || answers.length < k) return 'not-enough'
  return everyCell(answers).filter((part) => part.answers.length >= k)
}
