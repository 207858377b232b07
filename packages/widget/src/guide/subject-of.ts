import type { Context } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'
import { tipsFor } from '../content/pick.ts'
import { hintsFor } from '../hints/hints-for.ts'
import type { Asked } from './ask-where.ts'
import type { Subject } from './card-state.ts'
import { placeIdOf } from './place-id-of.ts'

interface Having {
  content: LoadedContent
  context: Context
  /** `YYYY-MM-DD` */
  today: string
}

/** What is shown of a tip or a hint of the screen, and the id of the element it is shown at. */
export function subjectOf(
  { kind, id, watch }: Asked,
  { content, context, today }: Having,
): { subject: Subject; place: string | undefined } | undefined {
  const isAsked = (one: { id: string }) => one.id === id
  if (kind === 'hint') {
    const hint = hintsFor(content, context).find(isAsked)
    return hint && { subject: { tips: [], hint, watch, showsHow: false }, place: hint.anchor }
  }
  const tip = tipsFor(content, context, today).find(isAsked)
  return tip && { subject: { tips: [tip], showsHow: true }, place: placeIdOf(tip) }
}
