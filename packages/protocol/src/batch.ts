import type { CandorEvent } from './event.ts'

/** Body of `POST /v1/events`, JSON in UTF-8. The order of events carries no meaning. */
export interface Batch {
  v: 1
  /** May be left out where the collector serves one site. */
  site?: string
  events: CandorEvent[]
}

/** Body of `POST /v1/withdraw`. */
export interface Withdrawal {
  /** The secret whose SHA-256 was sent as `receipt`. */
  receipt: string
}

/** Why the collector took one event and not another. The widget says it in words in its ledger. */
export type RejectReason =
  | 'unknown-kind'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'out-of-range'
  | 'too-long'
  | 'empty'
  | 'not-in-content'
  | 'not-open'
  | 'department-too-small'

export interface Rejection {
  /** `null` where the event had no well-formed id: input is never echoed. */
  id: string | null
  reason: RejectReason
}

/** Answer 202 of `POST /v1/events`. Every event of the batch stands in exactly one list. */
export interface BatchResult {
  /** Ids that are now durable in the store. */
  accepted: string[]
  /** Ids that were stored before, or stood twice in this batch. */
  duplicate: string[]
  rejected: Rejection[]
}

export type ErrorCode =
  | 'not-json'
  | 'not-a-batch'
  | 'unknown-site'
  | 'too-large'
  | 'too-many-requests'
  | 'unavailable'
  | 'unauthorized'
  | 'forbidden'
  | 'not-valid'
  | 'conflict'
  | 'not-found'
  | 'method-not-allowed'

/** Body of every answer that is not 2xx or 304. `message` is in plain words and echoes no input. */
export interface ErrorBody {
  error: {
    code: ErrorCode
    message: string
    /** With `not-valid`, where parts of a thing that was to be written are at fault. */
    faults?: PlacedFault[]
  }
}

/** What is wrong with one part, in plain words. */
export interface PlacedFault {
  /** Its place, `reply.on`; empty where the whole is at fault. */
  at: string
  message: string
}
