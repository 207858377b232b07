import type { Context, Hint } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'
import { isHere } from '../content/pick.ts'

/** Hints about fields of a screen, as listed. */
export const hintsFor = ({ hints = [] }: LoadedContent, context: Context): Hint[] =>
  hints.filter(({ where }) => isHere(where, context))
