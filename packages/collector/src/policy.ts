import type { Dimension, Policy } from '@candor/protocol'
import { MIN_K, MIN_TEXT_K } from '@candor/protocol'
import type { Span } from './window.ts'

/** The parts of a policy that an operator gives; the rest is as in `DEFAULT_POLICY`. */
export interface PolicyOptions {
  k?: number
  textK?: number
  by?: Partial<Policy['by']>
  /** Weeks for which texts are kept, published or not: 52 at most, and where it is left out. */
  textWeeks?: number
  /** Weeks that a window spans, and so the longest for which an answer waits. Left out: 1 to 26. */
  windowWeeks?: Partial<Span>
}

/** A year. Nobody's words are kept for longer, whatever an operator asks for. */
const TEXT_WEEKS = 52

/** Half a year. What has not found enough others by then tells of a CRM that is no longer the same. */
const WINDOW_WEEKS: Span = { min: 1, max: 26 }

/** Nobody's answer waits for longer than a year, whatever an operator asks for. */
const LONGEST_WINDOW = 52

/** @throws where windows would be endless, or none would be long enough. */
export function windowWeeksOf({ windowWeeks }: PolicyOptions = {}): Span {
  const { min, max } = { ...WINDOW_WEEKS, ...windowWeeks }
  const isSpan = Number.isSafeInteger(min) && Number.isSafeInteger(max) && 1 <= min && min <= max
  if (isSpan && max <= LONGEST_WINDOW) return { min, max }
  throw new RangeError(
    `policy.windowWeeks must be whole numbers, 1 ≤ min ≤ max ≤ ${LONGEST_WINDOW}: answers wait for no longer.`,
  )
}

/** @throws where texts would be gone before they can be read, or are kept for longer than promised. */
export function textWeeksOf({ textWeeks = TEXT_WEEKS }: PolicyOptions = {}): number {
  if (Number.isSafeInteger(textWeeks) && 1 <= textWeeks && textWeeks <= TEXT_WEEKS) return textWeeks
  throw new RangeError(
    `policy.textWeeks must be a whole number from 1 to ${TEXT_WEEKS}: whoever reads texts needs a week for it, and nobody a year.`,
  )
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
    k: atLeast(groupsOf(MIN_K), 'policy.k', k),
    textK: atLeast(groupsOf(MIN_TEXT_K), 'policy.textK', textK),
    by: { ...DEFAULT_POLICY.by, ...by },
  }
  for (const [kind, dimension] of Object.entries(policy.by))
    if (!DIMENSIONS.includes(dimension))
      throw new RangeError(`policy.by.${kind} must be one of ${DIMENSIONS.join(', ')}.`)
  return policy
}

interface Floor {
  floor: number
  why: string
}

const groupsOf = (floor: number): Floor => ({
  floor,
  why: 'with fewer answers people could be recognised',
})

function atLeast({ floor, why }: Floor, name: string, value = floor): number {
  if (Number.isSafeInteger(value) && value >= floor) return value
  throw new RangeError(`${name} must be a whole number of at least ${floor}: ${why}.`)
}
