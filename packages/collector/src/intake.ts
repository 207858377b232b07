import type { ErrorCode } from '@candor/protocol'
import type { Bucket, Rate } from './bucket.ts'
import { fullBucket, take } from './bucket.ts'

/**
 * Requests with a body that are in work at once, from the first byte to the answer. Bounds what
 * bodies hold to 125 MiB (64 KiB each, most have 6), and is far more than one commit takes along.
 */
export const MAX_REQUESTS = 2000

/** Events that wait for the store at once: less than a second of work for SQLite. */
export const MAX_WAITING = 20_000

/**
 * Milliseconds after which a request in work is counted no longer. Workers drop a request whose
 * client has gone without a word; its place must not be taken for ever.
 */
const FORGOTTEN_MS = 300_000

/** Seconds of the rate that may come at once, as after a pause of the network. */
const BURST_S = 5

/** What is taken per second, of all senders together: there is nothing to tell them apart by. */
export interface Limits {
  /** Requests with a body. */
  requests: number
  /** Events of the site. */
  events: number
  /** Receipts taken back: of each a hash stays, even where nothing carries it. */
  withdrawals: number
}

export type Busy = Extract<ErrorCode, 'unavailable' | 'too-many-requests'>

/** One request in work. */
export interface Pass {
  /** Asks for room for events on their way into the store. `undefined` where there is. */
  admit(events: number): Busy | undefined
  /** Asks for room to take one event back. `undefined` where there is. */
  takeBack(): Busy | undefined
  /** Must be called once it is answered. */
  leave(): void
}

/** Where every request with a body gets in, or is sent away before it costs anything. */
export interface Intake {
  enter(): Pass | Busy
}

interface Doors {
  limits: Limits
  now: () => Date
  /** Is told that requests are sent away: once, until all that got in are answered. */
  onBusy: (why: Error) => void
}

/** Counts what is in work. No request waits for another one here. */
export function createIntake({ limits, now, onBusy }: Doors): Intake {
  const passes = new Map<Pass, { events: number; at: number }>()
  const takeRequests = limiter(limits.requests, now)
  const takeEvents = limiter(limits.events, now)
  const takeWithdrawals = limiter(limits.withdrawals, now)
  let waiting = 0
  let isTold = false

  const busy = (code: Busy): Busy => {
    const isFirst = !isTold
    isTold = true
    if (isFirst) onBusy(new Error(WHY[code]))
    return code
  }
  const leave = (pass: Pass) => {
    waiting -= passes.get(pass)?.events ?? 0
    passes.delete(pass)
    if (passes.size === 0) isTold = false
  }
  const hasRoom = () => passes.size < MAX_REQUESTS && waiting < MAX_WAITING
  const forget = (ms: number) => {
    for (const [pass, { at }] of passes) if (ms - at > FORGOTTEN_MS) leave(pass)
  }

  function enter(): Pass | Busy {
    const at = now().getTime()
    if (!hasRoom()) forget(at)
    if (!hasRoom()) return busy('unavailable')
    if (!takeRequests(1)) return busy('too-many-requests')
    const pass: Pass = {
      admit(events) {
        if (waiting + events > MAX_WAITING) return busy('unavailable')
        if (!takeEvents(events)) return busy('too-many-requests')
        if (passes.has(pass)) passes.set(pass, { events, at })
        waiting += passes.has(pass) ? events : 0
        return undefined
      },
      takeBack: () => (takeWithdrawals(1) ? undefined : busy('too-many-requests')),
      leave: () => leave(pass),
    }
    passes.set(pass, { events: 0, at })
    return pass
  }

  return { enter }
}

const WHY: Record<Busy, string> = {
  unavailable: 'Requests are answered with 503: they come faster than the store takes them.',
  'too-many-requests': 'Requests are answered with 429: they exceed the limits per second.',
}

function limiter(perSecond: number, now: () => Date): (n: number) => boolean {
  const rate: Rate = { perSecond, burst: perSecond * BURST_S }
  let bucket: Bucket = fullBucket(rate, now().getTime())
  return (n) => {
    const result = take(bucket, now().getTime(), { ...rate, n })
    bucket = result.bucket
    return result.taken
  }
}
