import { CandorError } from '../candor-error.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { weekOf } from './week-of.ts'

/**
 * `gone`: it will not be in any report. `unsure`: it is not sent any more; should it have arrived, its
 * answer lost on the way, it may be in one. `kept-back`: it is not sent any more, and the collector could
 * not be told yet, should it have arrived already. `published`: too late. `unreachable`: nothing has
 * changed.
 */
export type Withdrawal = 'gone' | 'unsure' | 'kept-back' | 'published' | 'unreachable'

/** Milliseconds. */
const DAY = 86_400_000

/** Milliseconds. */
const TIMEOUT = 15_000

/**
 * Takes back an event that has a secret. One that waits is kept back at once. It may have arrived
 * all the same, its answer lost on the way or still to come, so the collector is told in any case; it
 * drops the event should it still come. What was published before it was told is not told apart from
 * what never came; nothing is published in the week in which it was said.
 *
 * @throws {CandorError} where this browser has no such event, or no secret for it.
 */
export async function withdraw(id: string, outbox: Outbox, collector: string): Promise<Withdrawal> {
  const entry = (await outbox.entries()).find(({ event }) => event.id === id)
  if (!entry?.secret) throw new CandorError(`withdraw: ledger() has no event ${id} with a receipt`)
  const { state, untold, unsure, day } = entry
  if (state === 'withdrawn' && !untold) return unsure ? 'unsure' : 'gone'
  const isKeptBack = state === 'waiting' || state === 'withdrawn'
  if (isKeptBack) await outbox.settle(id, { state: 'withdrawn', untold: true })
  const wasThere = await askCollector(entry.secret, collector)
  if (wasThere === undefined) return isKeptBack ? 'kept-back' : 'unreachable'
  if (!wasThere && state === 'sent') return 'published'
  const isGone = wasThere || weekOf(day) === weekOf(Math.floor(Date.now() / DAY))
  const settlement = { state: 'withdrawn', untold: undefined, reason: undefined } as const
  await outbox.settle(id, isGone ? settlement : { ...settlement, unsure: true })
  return isGone ? 'gone' : 'unsure'
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
