import type { Reason } from '@candor/protocol'

/**
 * What answers a reason, by what stands behind it: who sees no benefit was not told of one, who finds
 * it risky is afraid, whose work it does not fit wants a say.
 */
export const REMEDY: Record<Reason, string> = {
  'no-benefit': 'Say what it brings those who fill it in, or drop it.',
  'too-complex': 'Take fields and steps away; show the rest once.',
  'does-not-fit': 'Invite the people who do this work to shape it.',
  broken: 'Repair it, and say here when it is.',
}
