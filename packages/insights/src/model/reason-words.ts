import { REASONS, type Reason } from '@candor/protocol'

const WORDS: Record<Reason, string> = {
  'no-benefit': 'I see no benefit',
  'too-complex': 'Too complex or risky',
  'does-not-fit': 'Does not fit how I work',
  broken: 'Something is broken',
}

/** The reasons that employees can choose, in the words of the widget's buttons. */
export const REASON_LIST = REASONS.map((reason) => ({ reason, words: WORDS[reason] }))
