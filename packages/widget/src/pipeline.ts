import { FLUSH_AT, MAX_EVENTS } from '@candor/protocol'
import type { FilledBatch } from './batch/fill-batch.ts'
import { fillBatch } from './batch/fill-batch.ts'
import type { Clock } from './clock.ts'
import { drain, settle } from './drain.ts'
import type { Transport } from './options.ts'
import type { Outbox } from './outbox/outbox.ts'
import type { Scrubbed } from './scrub/scrub.ts'
import { answerOf } from './transport/answer.ts'
import type { Outcome } from './transport/outcome.ts'
import { outcomeOf, pauseOf } from './transport/outcome.ts'

export interface PipelineParts {
  outbox: Outbox
  transport: Transport
  clock: Clock
  /** Numbers in [0, 1). */
  random: () => number
  site?: string | undefined
  /** Milliseconds. Greatest random delay before sending. */
  delayMs: number
  /** Called after entries of the outbox have changed. */
  onChange: () => void
}

export interface Pipeline {
  /** Takes up what earlier pages have left. */
  resume(): Promise<void>
  /** Resolves once the event is in the outbox; it is sent later. */
  add(event: Scrubbed, secret?: string): Promise<void>
  /** Sends what waits, unless the collector has asked for a pause. */
  flush(): Promise<void>
  /** The page is going: sends at once what one keepalive body carries. */
  hide(): void
  stop(): void
}

/** The way of an event after Send: outbox, batch, transport, settled. Nothing else knows the order. */
export function createPipeline(parts: PipelineParts): Pipeline {
  const { outbox, transport, clock, random, site, delayMs, onChange } = parts
  let inFlight = new Set<string>()
  let failures = 0
  let heldUntil = 0
  let cancelTimer: (() => void) | undefined
  let running: Promise<unknown> | undefined
  let stopped = false

  async function post(batch: FilledBatch): Promise<Outcome> {
    inFlight = new Set(batch.ids)
    const answer = await answerOf(transport, batch)
    inFlight.clear()
    const outcome = outcomeOf(answer, failures, random())
    if (outcome.kind === 'later') hold(outcome.afterMs)
    else failures = 0
    return outcome
  }

  function hold(ms: number): void {
    // A timer that fired during the pause would find nothing to do and leave none behind.
    cancel()
    failures += 1
    heldUntil = clock.now() + ms
  }

  function attempt(): Promise<unknown> {
    if (clock.now() < heldUntil) return Promise.resolve()
    cancel()
    return (running ??= outbox
      .exclusively(() => drain({ outbox, post, random, site }))
      // The storage failed, not the collector; what waits is tried again later all the same.
      .catch(() => hold(pauseOf(failures, random())))
      .finally(() => {
        running = undefined
        onChange()
        schedule()
      }))
  }

  /** No timer runs while nothing waits. */
  function schedule(): void {
    const count = outbox.waiting().length
    const pause = heldUntil - clock.now()
    if (stopped || count === 0) return
    if (count >= FLUSH_AT && pause <= 0) return void attempt()
    cancelTimer ??= clock.after(Math.max(pause, random() * delayMs), () => {
      cancelTimer = undefined
      void attempt()
    })
  }

  function cancel(): void {
    cancelTimer?.()
    cancelTimer = undefined
  }

  return {
    async resume() {
      await outbox.entries()
      schedule()
    },
    async add(event, secret) {
      await outbox.add(event, secret)
      onChange()
      schedule()
    },
    async flush() {
      // An attempt under way may have read the outbox before the caller's last event came in.
      await running
      await attempt()
    },
    hide() {
      if (clock.now() < heldUntil) return
      const events = outbox.waiting().filter(({ id }) => !inFlight.has(id))
      const batch = fillBatch(events, { site, maxEvents: MAX_EVENTS })
      if (!batch) return
      void post(batch).then(async (outcome) => {
        if (outcome.kind === 'settled') await settle(outbox, batch.ids, outcome.result)
        onChange()
      })
    },
    stop() {
      stopped = true
      cancel()
    },
  }
}
