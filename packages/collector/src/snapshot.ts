import type { Block, Cell, TextBlock } from '@candor/protocol'
import { partition } from './partition.ts'
import type { Part } from './partition.ts'
import { shuffled } from './shuffle.ts'
import type { StoredAnswer } from './store/store.ts'

/** What is published of one question in one window, frozen. */
export type Snapshot = { blocks: Block[] } | { texts: Omit<TextBlock, 'question'>[] }

/** Counts by cell; `values` are all that could have been chosen. */
export function countSnapshot(
  answers: readonly StoredAnswer[],
  k: number,
  values: readonly string[],
): Snapshot | 'not-enough' {
  const parts = partition(answers, k)
  if (parts === 'not-enough') return parts
  return { blocks: parts.map((part) => blockOf(part, values)) }
}

/** Texts by cell, in random order. */
export function textSnapshot(
  answers: readonly StoredAnswer[],
  textK: number,
): Snapshot | 'not-enough' {
  const parts = partition(answers, textK)
  if (parts === 'not-enough') return parts
  const texts = parts.map(({ cells, answers: members }) => {
    return { cells: cells.map(toCell), texts: shuffled(members.map(({ value }) => value)) }
  })
  return { texts }
}

function blockOf({ cells, answers }: Part<StoredAnswer>, values: readonly string[]): Block {
  const counts: Record<string, number> = Object.fromEntries(values.map((value) => [value, 0]))
  for (const value of answers.flatMap((answer) => answer.value.split(' '))) {
    // Where the cell says it all, under the name that is published of it.
    const counted = value || cells.join()
    counts[counted] = (counts[counted] ?? 0) + 1
  }
  return { cells: cells.map(toCell), n: answers.length, counts }
}

/** A screen is stored as JSON; every other cell is a plain name, which never begins so. */
const toCell = (cell: string): Cell => (cell.startsWith('{') ? (JSON.parse(cell) as Cell) : cell)
