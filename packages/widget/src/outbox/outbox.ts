import type { CandorEvent } from '@candor/protocol'
import type { Scrubbed } from '../scrub/scrub.ts'
import type { Entry } from './entry.ts'
import { isEntry } from './entry.ts'
import type { KeyValueStore } from './store.ts'

export type Settlement = Pick<Entry, 'state' | 'reason'>

export interface Outbox {
  /** Resolves once the event is safe. */
  add(event: Scrubbed, secret?: string): Promise<void>
  entries(): Promise<Entry[]>
  /** Changes an entry that still waits (or, to `withdrawn`, one that was sent); else nothing. */
  settle(id: string, settlement: Settlement): Promise<void>
  /** What waits as far as this tab knows: there at once when the page goes. */
  waiting(): CandorEvent[]
  /** Runs the work of one tab at a time. */
  exclusively(work: () => Promise<unknown>): Promise<unknown>
  /** `false` where what waits ends with the page. */
  durable(): Promise<boolean>
}

/**
 * One entry per event; it waits until the collector has named it.
 *
 * @param scope Whom the events are for: two CRMs of one origin may have a collector each.
 */
export function createOutbox(opening: Promise<KeyValueStore>, scope: string): Outbox {
  const keyOf = (id: string) => `${scope} ${id}`
  let waiting = new Map<string, CandorEvent>()
  return {
    async add(event, secret) {
      const entry: Entry = { v: 1, event, state: 'waiting' }
      if (secret) entry.secret = secret
      await (await opening).set(keyOf(event.id), entry)
      waiting.set(event.id, event)
    },
    async entries() {
      const stored = await (await opening).entries()
      const entries = stored
        .filter(([key]) => key.startsWith(keyOf('')))
        .map(([, value]) => value)
        .filter(isEntry)
      waiting = new Map(entries.filter(isWaiting).map(({ event }) => [event.id, event]))
      return entries
    },
    async settle(id, settlement) {
      await (
        await opening
      ).update(keyOf(id), (old) =>
        isEntry(old) && mayBecome(old, settlement) ? { ...old, ...settlement } : old,
      )
      waiting.delete(id)
    },
    waiting: () => [...waiting.values()],
    exclusively: async (work) => (await opening).exclusively(work),
    durable: async () => (await opening).durable,
  }
}

const isWaiting = ({ state }: Entry) => state === 'waiting'

const mayBecome = (old: Entry, { state }: Settlement) =>
  isWaiting(old) || (old.state === 'sent' && state === 'withdrawn')
