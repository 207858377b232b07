import type { CandorEvent, RejectReason } from '@candor/protocol'

export type State = 'waiting' | 'sent' | 'refused' | 'withdrawn'

/** One event in the outbox, from Send to for ever: the ledger shows the same entries. */
export interface Entry {
  v: 1
  event: CandorEvent
  state: State
  /** Why the collector refused it. */
  reason?: Refusal
  /** Withdraws the event: its SHA-256 is the event's `receipt`. */
  secret?: string
}

/** The collector's reason, or `not-accepted` where it would not take the whole request. */
export type Refusal = RejectReason | 'not-accepted'

export function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null | undefined
  return entry?.v === 1 && typeof entry.event?.id === 'string' && typeof entry.state === 'string'
}
