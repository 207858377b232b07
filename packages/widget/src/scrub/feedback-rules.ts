import { MAX_TEXT, RATINGS, REASONS } from '@candor/protocol'
import type { Rules } from './rules.ts'
import { about, oneOf, own, text } from './rules.ts'

export const feedbackRules: Rules<'feedback'> = {
  id: own,
  kind: own,
  context: own,
  rating: oneOf(RATINGS),
  reason: oneOf(REASONS),
  text: text(MAX_TEXT),
  receipt: own,
  tip: about,
  anchor: about,
  department: own,
}
