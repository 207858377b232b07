import type { Replied } from '../../../content/replies.ts'
import { replyHere } from '../../../content/replies.ts'
import type { MoreState } from '../more-state.ts'

/** The newest answer that concerns this screen, until the reader puts it away. */
export function replyToShow({ panel, replies, today }: MoreState): Replied | undefined {
  const { content, context } = panel.now
  const { seen } = replies.now
  const newest = replyHere(content, context, today)
  return newest && seen && !seen.includes(newest.key) ? newest : undefined
}
