import type { BatchResult } from '@candor/protocol'

export interface Answer {
  /** HTTP status; 0 where no answer came. */
  status: number
  /** Milliseconds that `Retry-After` asks for. */
  retryAfterMs?: number | undefined
  /** The body of a 2xx, where it is a result. */
  result?: BatchResult | undefined
  /** Whether the collector itself has refused the body; a proxy may answer 400 or 413 as well. */
  refused?: boolean
  /** Whether there was one event in the body. */
  alone?: boolean
}

/** What an answer of the collector means for the events of a batch. */
export type Outcome =
  | { kind: 'settled'; result: BatchResult }
  /** Too large or not understood as a whole: send fewer; a single event is refused. */
  | { kind: 'split' }
  | { kind: 'later'; afterMs: number }

/** What the collector, or its silence, has asked all tabs of a browser for. */
export interface Pause {
  /** Milliseconds since 1970. Before `from` the clock was put back, and there is no pause. */
  from: number
  until: number
  /** Attempts in a row that have failed. */
  failures: number
}

export const NO_PAUSE: Pause = { from: 0, until: 0, failures: 0 }

/** Milliseconds. No collector can silence a browser for longer. */
const DAY = 86_400_000

/** Milliseconds. Longest pause of our own between two attempts. */
const MAX_PAUSE = 30 * 60_000

/** Milliseconds. Upper bound of the first pause. */
const FIRST_PAUSE = 5_000

/**
 * Pure: `failures` in a row before this one, `random` in [0, 1). A 2xx without a result (the login
 * page of a proxy, say) is a failure like any other.
 */
export function outcomeOf(answer: Answer, failures: number, random: number): Outcome {
  const { status, retryAfterMs = 0, result, refused, alone } = answer
  if (status >= 200 && status < 300 && result) return { kind: 'settled', result }
  if (refused || (status === 413 && !alone)) return { kind: 'split' }
  // Jitter on top of Retry-After too: not all browsers come back in the same second.
  return { kind: 'later', afterMs: Math.min(DAY, retryAfterMs) + pauseOf(failures, random) }
}

/** Milliseconds. Exponential backoff with full jitter. */
export const pauseOf = (failures: number, random: number): number =>
  random * Math.min(MAX_PAUSE, FIRST_PAUSE * 2 ** failures)

/** Milliseconds that are left of a pause. */
export const pauseLeft = ({ from, until }: Pause, now: number): number =>
  now < from || now > until ? 0 : until - now
