import type { CandorEvent, RejectReason } from '@candor/protocol'
import { GIVE_UP_DAYS, ID_PATTERN } from '@candor/protocol'

export type State = 'waiting' | 'sent' | 'refused' | 'withdrawn'

/** One event in the outbox, from Send to for ever: the ledger shows the same entries. */
export interface Entry {
  v: 2
  event: CandorEvent
  state: State
  /**
   * In days since 1970 UTC: of Send while it waits (what waits for too long is given up), then of the
   * answer that it has arrived, whose week counts it.
   */
  day: number
  /** Why it will not be counted. */
  reason?: Refusal | undefined
  /** Withdrawn while the collector could not be told, which may have it already. */
  untold?: true | undefined
  /** Withdrawn, and nobody knows whether it was published before. */
  unsure?: true | undefined
  /** Withdraws the event: its SHA-256 is the event's `receipt`. */
  secret?: string
}

/**
 * The collector's reason, or `not-accepted` where it would not take the whole request, or
 * `given-up` where it could not be reached before it would forget which events it has.
 */
export type Refusal = RejectReason | 'not-accepted' | 'given-up'

/**
 * What is stored, as of a day; `undefined` where it is damaged or of a version to come. Being given
 * up is a matter of the day and is never stored, so that a clock that was wrong loses nothing.
 */
export function toEntry(value: unknown, today: number): Entry | undefined {
  const entry = value as Entry | null | undefined
  if (entry?.v !== 2 || !ID_PATTERN.test(entry.event?.id) || !entry.state) return undefined
  return entry.state === 'waiting' && Math.abs(today - entry.day) > GIVE_UP_DAYS
    ? { ...entry, state: 'refused', reason: 'given-up' }
    : entry
}
