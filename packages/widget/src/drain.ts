import type { BatchResult } from '@candor/protocol'
import { MAX_EVENTS } from '@candor/protocol'
import type { FilledBatch } from './batch/fill-batch.ts'
import { fillBatch } from './batch/fill-batch.ts'
import { shuffle } from './batch/shuffle.ts'
import type { Outbox } from './outbox/outbox.ts'
import type { Outcome } from './transport/outcome.ts'

export interface DrainParts {
  outbox: Outbox
  post: (batch: FilledBatch) => Promise<Outcome>
  /** Whether the collector has asked this tab or another for a pause. */
  isPaused: () => boolean
  /** Numbers in [0, 1). */
  random: () => number
  site?: string | undefined
}

/** Sends all that waits, batch by batch, until nothing waits or the collector asks for a pause. */
export async function drain({ outbox, post, isPaused, random, site }: DrainParts): Promise<void> {
  let maxEvents = MAX_EVENTS
  for (;;) {
    await outbox.entries()
    const batch = fillBatch(shuffle(outbox.waiting(), random), { site, maxEvents })
    if (!batch || isPaused()) return
    const { kind } = await post(batch)
    if (kind === 'later') return
    if (kind === 'settled') continue
    if (batch.ids.length > 1) maxEvents = Math.ceil(batch.ids.length / 2)
    else await outbox.settle(batch.ids[0] ?? '', { state: 'refused', reason: 'not-accepted' })
  }
}

/** Only ids of this batch count: an answer cannot settle what was not sent. */
export async function settle(outbox: Outbox, ids: string[], result: BatchResult): Promise<void> {
  const { accepted, duplicate, rejected } = result
  for (const id of ids) {
    const reason = rejected.find((one) => one?.id === id)?.reason
    if ([...accepted, ...duplicate].includes(id)) await outbox.settle(id, { state: 'sent' })
    else if (reason) await outbox.settle(id, { state: 'refused', reason })
  }
}
