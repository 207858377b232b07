import type { Cell, Content, Context, Dimension } from '@candor/protocol'
import { capital } from './capital.ts'
import { english, type Label, labelOf } from './label.ts'

/** What a partition divides by, in the singular: `screen`. */
export const CELL_OF: Record<Dimension, string> = {
  context: 'screen',
  department: 'department',
  none: 'group',
}

/** Names one cell for people: a screen, a department, the merged rest or everyone. */
export function cellLabel(cell: Cell, by: Dimension, content: Content | null): Label {
  if (typeof cell !== 'string') return english(screenName(cell))
  if (cell === 'other') return english(`Other ${CELL_OF[by]}s (merged)`)
  if (cell === 'all') return english('Everyone together')
  const department = content?.departments?.find(({ id }) => id === cell)
  return labelOf(department?.name, cell)
}

/** Names the cells of a block; languages are dropped where there are several. */
export function cellsLabel(cells: readonly Cell[], by: Dimension, content: Content | null): Label {
  const [first, ...rest] = cells.map((cell) => cellLabel(cell, by, content))
  if (!first) return english('Everyone together')
  return rest.length === 0 ? first : english([first, ...rest].map(({ text }) => text).join(', '))
}

function screenName({ app, object, view }: Context): string {
  return `${screenOf(object, view)} (${app === 'other' ? 'unknown CRM' : app})`
}

function screenOf(object: string, view: Context['view']): string {
  if (object !== 'other') return `${capital(object)} · ${view === 'other' ? 'other view' : view}`
  if (view === 'other') return 'Unrecognised screen'
  const isAlone = view === 'dashboard' || view === 'settings' || view === 'home'
  return isAlone ? capital(view) : `Unknown object · ${view}`
}
