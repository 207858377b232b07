import type { Block, Cell } from '@candor/protocol'
import { groupBy } from './group-by.ts'

/** The answers of one question in one cell (or set of cells), over one window or several. */
export interface Group {
  /** Equal for blocks of the same cells, whatever their order. */
  key: string
  cells: Cell[]
  n: number
  /** Answers by value. A `Map`, since values are names that authors choose. */
  counts: ReadonlyMap<string, number>
}

/** Names one cell so that equal cells have equal keys. */
export function cellKey(cell: Cell): string {
  return typeof cell === 'string' ? cell : JSON.stringify([cell.app, cell.object, cell.view])
}

/** Names the set of cells of a block. */
export function cellsKey(cells: readonly Cell[]): string {
  return cells.map(cellKey).toSorted().join(' ')
}

/** Adds up published blocks by cell. A sum of blocks is a union of blocks, so no group falls below k. */
export function unionByCell(blocks: readonly Block[]): Group[] {
  const byKey = groupBy(blocks, (block) => cellsKey(block.cells))
  return [...byKey].map(([key, same]) => ({ key, cells: same[0]?.cells ?? [], ...totalOf(same) }))
}

/** Adds up blocks of one question whatever their cells. */
export function totalOf(
  blocks: readonly Pick<Block, 'n' | 'counts'>[],
): Pick<Group, 'n' | 'counts'> {
  const counts = new Map<string, number>()
  let n = 0
  for (const block of blocks) {
    n += block.n
    for (const [value, count] of Object.entries(block.counts))
      counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return { n, counts }
}

/** Adds up groups of one question. */
export function totalOfGroups(groups: readonly Group[]): Pick<Group, 'n' | 'counts'> {
  return totalOf(groups.map(({ n, counts }) => ({ n, counts: Object.fromEntries(counts) })))
}

/** Values and their counts, most first. */
export function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'))
}
