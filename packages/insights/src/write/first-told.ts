import type { Window } from '@candor/protocol'
import { blocksOf } from '../model/blocks.ts'
import { cellsKey } from '../model/group.ts'

/** What was told: of a question, by one group or with one value where these are given. */
export interface Asked {
  question: string
  /** As in `cellsKey`. */
  key?: string
  value?: string
}

/** The last week of the first window that told it; `undefined` where none did. */
export function firstTold(
  windows: readonly Window[],
  { question, key, value }: Asked,
): string | undefined {
  return windows
    .filter((window) =>
      blocksOf([window], question).some(
        ({ cells, counts }) =>
          (key === undefined || cellsKey(cells) === key) &&
          (value === undefined || (counts[value] ?? 0) > 0),
      ),
    )
    .map(({ to }) => to)
    .toSorted()[0]
}
