import { digestOf } from './digest.ts'

/** Characters of the hash that are kept: 132 bits, as good as the 128 random ones of the id. */
const HASH_LENGTH = 22

/** An event under the hash by which the store remembers it. */
export interface Hashed<E> {
  hash: string
  event: E
}

/** The events of one batch, each id once. */
export interface Deduped<E> {
  unique: Hashed<E>[]
  /** Ids of events that stood in the batch before. */
  repeats: string[]
}

/** Drops events whose id stood in the batch before. */
export async function dedupe<E extends { id: string }>(events: readonly E[]): Promise<Deduped<E>> {
  const first = new Map<string, E>()
  const repeats: string[] = []
  for (const event of events) {
    if (first.has(event.id)) repeats.push(event.id)
    else first.set(event.id, event)
  }
  return { unique: await hashed([...first.values()]), repeats }
}

/**
 * Hashes the ids, so that the store has none. Who has one, from the ledger of a browser, can hash it
 * and find that it has come; not what was said, as no answer is stored with the hash.
 */
export const hashed = <E extends { id: string }>(events: readonly E[]): Promise<Hashed<E>[]> =>
  Promise.all(
    events.map(async (event) => {
      return { hash: (await digestOf(event.id)).slice(0, HASH_LENGTH), event }
    }),
  )
