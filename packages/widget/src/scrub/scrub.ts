import type { CandorEvent, Kind } from '@candor/protocol'
import type { Captured } from '../capture/capture.ts'
import { CandorError } from '../candor-error.ts'
import type { Rule, Rules } from './rules.ts'
import { about, own } from './rules.ts'

export declare const scrubbed: unique symbol

export type EventOf<K extends Kind> = Extract<CandorEvent, { kind: K }>

/** An event that has been through `scrub`, the only maker of this type; the outbox takes no other. */
export type Scrubbed = CandorEvent & { readonly [scrubbed]: true }

/**
 * A copy that holds the keys of the wire and nothing else, each by its rule. Fails closed: what has
 * no rule does not leave.
 *
 * @throws {CandorError} where a value breaks its rule or nothing is said.
 */
export function scrub<K extends Kind>(captured: Captured, rules: Rules<K>): Scrubbed & EventOf<K> {
  const given: Record<string, unknown> = captured
  const event: Record<string, unknown> = {}
  let speaks = false
  for (const [key, rule] of Object.entries<Rule>(rules)) {
    if (given[key] === undefined) continue
    const value = rule(given[key])
    if (value === undefined) throw new CandorError(`${captured.kind}: no such ${key} may be sent`)
    if (value === '') continue
    event[key] = value
    speaks ||= rule !== own && rule !== about
  }
  if (!speaks) throw new CandorError(`this ${captured.kind} says nothing`)
  return event as unknown as Scrubbed & EventOf<K>
}
