import { FLUSH_AT, MAX_EVENTS } from '@candor/protocol'
import type { FilledBatch } from './batch/fill-batch.ts'
import { fillBatch } from './batch/fill-batch.ts'
import { shuffle } from './batch/shuffle.ts'
import type { Clock } from './clock.ts'
import { drain, settle } from './drain.ts'
import type { Transport } from './options.ts'
import type { Outbox } from './outbox/outbox.ts'
import type { Scrubbed } from './scrub/scrub.ts'
import { answerOf } from './transport/answer.ts'
import type { Answer, Outcome } from './transport/outcome.ts'
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
  /** The page is going: sends at once what was said in it, as far as one keepalive body carries. */
  hide(): Promise<void>
  stop(): void
}

/** Milliseconds. No transport holds up what waits for longer. */
const PATIENCE = 60_000

/** Milliseconds. What an earlier page has left was on its way when that page went. */
const RESUME_DELAY = 60_000

/** The way of an event after Send: outbox, batch, transport, settled. Nothing else knows the order. */
export function createPipeline(parts: PipelineParts): Pipeline {
  const { outbox, transport, clock, random, site, delayMs, onChange } = parts
  /** Ids of what was said in this page and not tried yet. */
  const fresh = new Set<string>()
  let cancelTimer: (() => void) | undefined
  let running: Promise<unknown> | undefined
  let stopped = false

  async function post(batch: FilledBatch): Promise<Outcome> {
    for (const id of batch.ids) fresh.delete(id)
    const answer = await inTime(answerOf(transport, batch))
    const failures = outbox.failures()
    const outcome = outcomeOf(answer, failures, random())
    if (outcome.kind === 'later') await outbox.setPause(outcome.afterMs, failures + 1)
    else if (failures > 0) await outbox.setPause(0, 0)
    if (outcome.kind === 'settled') await settle(outbox, batch.ids, outcome.result)
    return outcome
  }

  const inTime = (answering: Promise<Answer>) =>
    new Promise<Answer>((resolve) => {
      const cancel = clock.after(PATIENCE, () => resolve({ status: 0 }))
      void answering.then(resolve).then(cancel)
    })

  function attempt(): Promise<unknown> {
    cancel()
    return (running ??= outbox
      .exclusively(() =>
        drain({ outbox, post, isPaused: () => stopped || outbox.pauseLeft() > 0, random, site }),
      )
      // The storage failed, not the collector; what waits is tried again later all the same.
      .catch(() => outbox.setPause(pauseOf(outbox.failures(), random()), outbox.failures() + 1))
      .finally(() => {
        running = undefined
        onChange()
        schedule()
      }))
  }

  /** No timer runs while nothing waits. */
  function schedule(maxDelay = delayMs): void {
    const count = outbox.waiting().length
    if (stopped || count === 0) return
    if (count >= FLUSH_AT && outbox.pauseLeft() === 0) return void attempt()
    cancelTimer ??= clock.after(
      Math.max(outbox.pauseLeft(), random() * maxDelay),
      () => void attempt(),
    )
  }

  function cancel(): void {
    cancelTimer?.()
    cancelTimer = undefined
  }

  return {
    async resume() {
      await outbox.entries()
      schedule(Math.min(delayMs, RESUME_DELAY))
    },
    async add(event, secret) {
      await outbox.add(event, secret)
      fresh.add(event.id)
      onChange()
      schedule()
    },
    async flush() {
      // An attempt under way may have read the outbox before the caller's last event came in.
      await running
      await attempt()
    },
    async hide() {
      const said = outbox.waiting().filter(({ id }) => fresh.has(id))
      const batch = fillBatch(shuffle(said, random), { site, maxEvents: MAX_EVENTS })
      if (!batch || outbox.pauseLeft() > 0) return
      await post(batch)
      onChange()
      cancel()
      schedule()
    },
    stop() {
      stopped = true
      cancel()
    },
  }
}
