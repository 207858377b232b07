import type { Keeping } from '../outbox/keeping.ts'

/** Entries that the ledger keeps. */
export const MAX_LISTED = 1000

/** Forgets the oldest of those that wait no more, beyond what the ledger keeps. */
export async function trim({ outbox, store, scope }: Keeping): Promise<void> {
  const settled = (await outbox.entries()).filter(({ state }) => state !== 'waiting')
  if (settled.length <= MAX_LISTED) return
  const oldest = settled.sort((a, b) => b.day - a.day).slice(MAX_LISTED)
  await (await store).remove(oldest.map(({ event }) => `${scope} ${event.id}`))
}
