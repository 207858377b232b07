import type { Outbox } from '../outbox/outbox.ts'

/** `gone`: it will not be in any report. `published`: too late. `unreachable`: nothing has changed. */
export type Withdrawal = 'gone' | 'published' | 'unreachable'

/** Milliseconds. No tab can send while one withdraws. */
const TIMEOUT = 15_000

/**
 * Takes back an event that has a secret. One that waits may have arrived all the same, its answer
 * lost on the way, so the collector is asked in any case; it drops the event should it still come.
 */
export async function withdraw(id: string, outbox: Outbox, collector: string): Promise<Withdrawal> {
  let result: Withdrawal = 'unreachable'
  // Not while a tab sends: its answer would be about what is being withdrawn.
  await outbox.exclusively(async () => {
    const entry = (await outbox.entries()).find(({ event }) => event.id === id)
    const answer = entry?.secret && (await askCollector(entry.secret, collector))
    if (!entry || typeof answer !== 'boolean') return
    result = answer || entry.state === 'waiting' ? 'gone' : 'published'
    if (result === 'gone') await outbox.settle(id, { state: 'withdrawn' })
  })
  return result
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
