import type { Entry } from '../outbox/entry.ts'
import type { KeyValueStore } from '../outbox/store.ts'
import { isSpent, markOf } from './mark.ts'

/** Leaves a mere mark of each survey that was accepted. Gives the entries as they are then. */
export async function forgetAnswers(
  entries: readonly Entry[],
  store: KeyValueStore,
  scope: string,
): Promise<Entry[]> {
  const forgotten = entries.map(withoutAnswers)
  for (const [index, entry] of forgotten.entries())
    if (entry !== entries[index])
      await store.update(`${scope} ${entry.event.id}`, (old) => old && entry)
  return forgotten
}

const withoutAnswers = (entry: Entry): Entry =>
  isSpent(entry) ? markOf(entry.event.survey, entry.event.id, entry.day) : entry
