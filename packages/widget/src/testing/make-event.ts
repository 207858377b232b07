import type { FeedbackEvent } from '@candor/protocol'
import { randomId } from '../capture/random-id.ts'
import type { Scrubbed } from '../scrub/scrub.ts'
import { scrub } from '../scrub/scrub.ts'
import { feedbackRules } from '../scrub/feedback-rules.ts'

/** A feedback as it comes out of `scrub`. */
export const makeEvent = (said: Partial<FeedbackEvent> = { rating: 3 }): Scrubbed =>
  scrub(
    {
      kind: 'feedback',
      rating: undefined,
      reason: undefined,
      text: undefined,
      tip: undefined,
      anchor: undefined,
      department: undefined,
      receipt: undefined,
      context: { app: 'salesforce', object: 'Account', view: 'record' },
      ...said,
      id: randomId(),
    },
    feedbackRules,
  )
