import type { FeedbackEvent } from '@candor/protocol'
import type { Messages } from '../messages/en.ts'
import { screenName } from './screen-name.ts'

/** One line of the preview, e.g. `['Screen', 'Opportunity · record (salesforce)']`. */
export type Line = [name: string, value: string]

/** The event in readable form: every key that leaves has its line. */
export function previewOf(event: FeedbackEvent, t: Messages): Line[] {
  const { context, rating, reason, text, tip, anchor, department, receipt } = event
  const lines: [name: string, value: string | undefined][] = [
    [t.screen, screenName(context, t)],
    [t.tip, tip],
    [t.element, anchor],
    [t.rating, rating && `${rating}: ${t.ratings[rating - 1]}`],
    [t.reason, reason && t.reasons[reason]],
    [t.text, text],
    [t.department, department],
    [t.random, t.randomWhy],
    [t.receipt, receipt && t.receiptWhy],
  ]
  return lines.filter((line): line is Line => !!line[1])
}
