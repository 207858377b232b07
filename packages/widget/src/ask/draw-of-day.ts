import type { KeyValueStore } from '../outbox/store.ts'

/** What decides in this browser which of several people is shown first. */
interface Kept {
  /** By the reader's own calendar. */
  day: string
  draw: string
}

/**
 * The random number of the day: one for all tabs, and another one tomorrow, so that the load is
 * shared and nothing that lasts is kept about the browser. It is never sent.
 *
 * @param fresh Taken where the day has none yet.
 */
export async function drawOfDay(store: KeyValueStore, scope: string, fresh: Kept): Promise<string> {
  let { draw } = fresh
  await store.update(`${scope} ask-draw`, (old) => {
    const kept = old as Partial<Kept> | undefined
    if (kept?.day !== fresh.day || typeof kept.draw !== 'string') return fresh
    draw = kept.draw
    return undefined
  })
  return draw
}
