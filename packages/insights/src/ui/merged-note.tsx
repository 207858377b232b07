import type { Dimension } from '@candor/protocol'
import { h } from 'preact'
import { CELL_OF } from '../model/cell-label.ts'
import type { Group } from '../model/group.ts'

/** Says what “other” holds, where there is one. */
export function MergedNote(props: {
  groups: readonly Pick<Group, 'cells'>[]
  by: Dimension
  k: number
}) {
  const { groups, by, k } = props
  if (by === 'none' || !groups.some(({ cells }) => cells.includes('other'))) return null
  const cells = `${CELL_OF[by]}s`
  return (
    <p class="note">
      “Other {cells}”: fewer than {k} answers in their weeks, merged into other so that nobody can
      be told apart. Where these were still fewer than {k} together, the next smallest {CELL_OF[by]}{' '}
      was added. So a {CELL_OF[by]} may be shown by itself in one week and be part of “other” in the
      next.
      {by === 'department' && ' Answers without a department are there too.'}
    </p>
  )
}
