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
  /** Numbers in [0, 1). */
  random: () => number
  site?: string | undefined
}

/** Sends all that waits, batch by batch, until nothing waits or the collector asks for a pause. */
export async function drain({ outbox, post, random, site }: DrainParts): Promise<void> {
  let maxEvents = MAX_EVENTS
  for (;;) {
    await outbox.entries()
    const batch = fillBatch(shuffle(outbox.waiting(), random), { site, maxEvents })
    if (!batch) return
    const outcome = await post(batch)
    if (outcome.kind === 'later') return
    if (outcome.kind === 'settled') await settle(outbox, batch.ids, outcome.result)
    else if (batch.ids.length > 1) maxEvents = Math.ceil(batch.ids.length / 2)
    else await refuse(outbox, batch.ids)
  }
}

/** Only ids of this batch count: an answer cannot settle what was not sent. */
export async function settle(outbox: Outbox, ids: string[], result: BatchResult): Promise<void> {
  const sent = new Set([...result.accepted, ...result.duplicate])
  const reasons = new Map(result.rejected.map(({ id, reason }) => [id, reason]))
  for (const id of ids) {
    const reason = reasons.get(id)
    if (sent.has(id)) await outbox.settle(id, { state: 'sent' })
    else if (reason) await outbox.settle(id, { state: 'refused', reason })
  }
}

async function refuse(outbox: Outbox, ids: string[]): Promise<void> {
  for (const id of ids) await outbox.settle(id, { state: 'refused', reason: 'not-accepted' })
}
