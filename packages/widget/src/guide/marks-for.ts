import type { Anchor, Context, Tip } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'
import { anchorsFor, tipsFor } from '../content/pick.ts'

/** Marks at once. More would be a rash; the panel lists all tips of a screen. */
export const MOST_MARKS = 12

/** An element of a screen, and the tips about it. */
export interface Mark {
  anchor: Anchor
  tips: Tip[]
}

/** What is to be marked on a screen, the tips that name it most exactly first. */
export function marksFor(content: LoadedContent, context: Context, today: string): Mark[] {
  const anchors = new Map(anchorsFor(content, context).map((anchor) => [anchor.id, anchor]))
  const marks = new Map<string, Mark>()
  for (const tip of tipsFor(content, context, today)) {
    const anchor = anchors.get(tip.anchor ?? '')
    if (!anchor) continue
    const { tips } = marks.get(anchor.id) ?? { tips: [] }
    marks.set(anchor.id, { anchor, tips: [...tips, tip] })
  }
  return [...marks.values()]
}
