import type { FeedbackEvent } from '@candor/protocol'
import type { Messages } from '../messages/en.ts'
import { screenName } from './screen-name.ts'

/** One line of the preview, e.g. `['Screen', 'Opportunity · record (salesforce)']`. */
export type Line = readonly [name: string, value: string]

/** The event in readable form: every key that leaves has its line. */
export function previewOf(event: FeedbackEvent, t: Messages): Line[] {
  const { context, rating, reason, text, tip, anchor, department, receipt } = event
  const lines: Line[] = [[t.screen, screenName(context, t)]]
  if (tip) lines.push([t.tip, tip])
  if (anchor) lines.push([t.element, anchor])
  if (rating) lines.push([t.rating, `${rating}: ${t.ratings[rating - 1]}`])
  if (reason) lines.push([t.reason, t.reasons[reason]])
  if (text) lines.push([t.text, text])
  if (department) lines.push([t.department, department])
  lines.push([t.random, t.randomWhy])
  if (receipt) lines.push([t.receipt, t.receiptWhy])
  return lines
}
