import type { Cell, Context } from '@candor/protocol'

/** The screens among the cells of a group; what is merged or a department is none. */
export const screensIn = (cells: readonly Cell[]): Context[] =>
  cells.filter((cell) => typeof cell !== 'string')
