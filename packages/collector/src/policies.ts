import type { Policy } from '@candor/protocol'
import { MIN_K, MIN_TEXT_K } from '@candor/protocol'
import { nextWeek } from './week.ts'
import type { Weeks } from './window.ts'

/** A policy, and the first ISO week in which it is in force. */
export interface DatedPolicy {
  week: string
  policy: Policy
}

/** The smallest groups of a window: answers, and texts. */
export type Floors = Pick<Policy, 'k' | 'textK'>

/**
 * What must be written down where `configured` is another policy than the last one: it is in force
 * from the next week on, so that nobody's answer falls under a policy that was not there when they
 * gave it. The first one of all is in force at once.
 */
export function policyChange(
  policies: readonly DatedPolicy[],
  configured: Policy,
  week: string,
): DatedPolicy | undefined {
  const last = policies.at(-1)
  if (!last) return { week, policy: configured }
  return isSame(last.policy, configured) ? undefined : { week: nextWeek(week), policy: configured }
}

/** The policy in force in a week. Earliest first; there is at least one. */
export function policyIn(policies: readonly DatedPolicy[], week: string): Policy {
  const inForce = policies.findLast((one) => one.week <= week) ?? policies[0]
  if (!inForce) throw new Error('No policy was ever in force.')
  return inForce.policy
}

/**
 * What everyone who answered in one of these weeks was promised: the largest of the floors. Never
 * less than those in code, whatever somebody has written into the database.
 */
export function floorsOf(policies: readonly DatedPolicy[], { from, to }: Weeks): Floors {
  const promised = [
    policyIn(policies, from),
    ...policies.filter(({ week }) => from < week && week <= to).map(({ policy }) => policy),
  ]
  return {
    k: Math.max(MIN_K, ...promised.map(({ k }) => k)),
    textK: Math.max(MIN_TEXT_K, ...promised.map(({ textK }) => textK)),
  }
}

const isSame = (a: Policy, b: Policy): boolean =>
  a.k === b.k &&
  a.textK === b.textK &&
  a.by.feedback === b.by.feedback &&
  a.by.survey === b.by.survey
