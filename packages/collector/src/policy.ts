import type { Dimension, Policy } from '@candor/protocol'
import { MIN_K, MIN_TEXT_K } from '@candor/protocol'

/** The parts of a policy that an operator gives; the rest is as in `DEFAULT_POLICY`. */
export interface PolicyOptions {
  k?: number
  textK?: number
  by?: Partial<Policy['by']>
}

export const DEFAULT_POLICY: Policy = {
  k: MIN_K,
  textK: MIN_TEXT_K,
  by: { feedback: 'context', survey: 'department' },
}

const DIMENSIONS: readonly unknown[] = [
  'context',
  'department',
  'none',
] satisfies readonly Dimension[]

/**
 * The policy of a collector.
 *
 * @throws where it asks for less than the floors that employees are promised.
 */
export function policyOf({ k, textK, by }: PolicyOptions = {}): Policy {
  const policy = {
    k: atLeast(MIN_K, 'policy.k', k),
    textK: atLeast(MIN_TEXT_K, 'policy.textK', textK),
    by: { ...DEFAULT_POLICY.by, ...by },
  }
  for (const [kind, dimension] of Object.entries(policy.by))
    if (!DIMENSIONS.includes(dimension))
      throw new RangeError(`policy.by.${kind} must be one of ${DIMENSIONS.join(', ')}.`)
  return policy
}

function atLeast(floor: number, name: string, value = floor): number {
  if (Number.isSafeInteger(value) && value >= floor) return value
  throw new RangeError(
    `${name} must be a whole number of at least ${floor}: with fewer answers people could be recognised.`,
  )
}
