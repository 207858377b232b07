import { CandorError } from '../candor-error.ts'
import type { Outbox } from '../outbox/outbox.ts'

/**
 * `gone`: it will not be in any report. `kept-back`: it is not sent any more, and the collector could
 * not be told yet, should it have arrived already. `published`: too late. `unreachable`: nothing has
 * changed.
 */
export type Withdrawal = 'gone' | 'kept-back' | 'published' | 'unreachable'

/** Milliseconds. */
const TIMEOUT = 15_000

/**
 * Takes back an event that has a secret. One that waits is kept back at once. It may have arrived
 * all the same, its answer lost on the way or still to come, so the collector is told in any case; it
 * drops the event should it still come.
 *
 * @throws {CandorError} where this browser has no such event, or no secret for it.
 */
export async function withdraw(id: string, outbox: Outbox, collector: string): Promise<Withdrawal> {
  const entry = (await outbox.entries()).find(({ event }) => event.id === id)
  if (!entry?.secret) throw new CandorError(`withdraw: ledger() has no event ${id} with a receipt`)
  const { state, untold } = entry
  if (state === 'withdrawn' && !untold) return 'gone'
  const isKeptBack = state === 'waiting' || state === 'withdrawn'
  if (isKeptBack) await outbox.settle(id, { state: 'withdrawn', untold: true })
  const wasThere = await askCollector(entry.secret, collector)
  if (wasThere === undefined) return isKeptBack ? 'kept-back' : 'unreachable'
  if (!wasThere && !isKeptBack) return 'published'
  await outbox.settle(id, { state: 'withdrawn', untold: undefined, reason: undefined })
  return 'gone'
}

/** Whether the collector had it and took it out; `undefined` where it did not answer. */
async function askCollector(secret: string, collector: string): Promise<boolean | undefined> {
  try {
    const response = await fetch(new URL('/v1/withdraw', collector), {
      method: 'POST',
      body: new TextEncoder().encode(JSON.stringify({ receipt: secret })),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    return response.ok
      ? ((await response.json()) as { withdrawn?: boolean }).withdrawn === true
      : undefined
  } catch {
    return undefined
  }
}
