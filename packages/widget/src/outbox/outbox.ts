import type { CandorEvent } from '@candor/protocol'
import { CandorError } from '../candor-error.ts'
import type { Scrubbed } from '../scrub/scrub.ts'
import { leftOf } from '../survey/mark.ts'
import type { Pause } from '../transport/outcome.ts'
import { NO_PAUSE, pauseLeft } from '../transport/outcome.ts'
import type { Entry } from './entry.ts'
import { toEntry } from './entry.ts'
import type { KeyValueStore } from './store.ts'

export type Settlement = Pick<Entry, 'state' | 'reason' | 'untold' | 'unsure'>

/** Events that may wait at once. Beyond, the employee is told instead of filling up the browser. */
export const MAX_WAITING = 200

/** Milliseconds. */
const DAY = 86_400_000

export interface Outbox {
  /**
   * Resolves once the event is safe.
   *
   * @throws {CandorError} where too many wait, or the browser has no room.
   */
  add(event: Scrubbed, secret?: string): Promise<void>
  /** Reads anew what all tabs have put in. */
  entries(): Promise<Entry[]>
  /** Changes an entry that still waits (or, to `withdrawn`, any); else nothing. */
  settle(id: string, settlement: Settlement): Promise<void>
  /** What waits as far as this tab knows: there at once when the page goes. */
  waiting(): CandorEvent[]
  /** Milliseconds for which no tab is to send, as far as this one knows. */
  pauseLeft(): number
  /** Attempts in a row that have failed, of all tabs. */
  failures(): number
  /** Asks all tabs to wait. Never rejects: what could not be stored still holds in this tab. */
  setPause(ms: number, failures: number): Promise<void>
  /** Runs the work of one tab at a time. */
  exclusively(work: () => Promise<unknown>): Promise<unknown>
}

/**
 * One entry per event; it waits until the collector has named it.
 *
 * @param scope Whom the events are for: two CRMs of one origin may have a collector each.
 * @param now Milliseconds since 1970.
 */
export function createOutbox(
  opening: Promise<KeyValueStore>,
  scope: string,
  now: () => number = Date.now,
): Outbox {
  const keyOf = (id: string) => `${scope} ${id}`
  const pauseKey = keyOf('pause')
  const today = () => Math.floor(now() / DAY)
  let waiting = new Map<string, CandorEvent>()
  let pause = NO_PAUSE
  let last: Promise<unknown> = opening

  /** One at a time: what is read must not be older than what this tab has put in meanwhile. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn
    return turn
  }

  async function read(): Promise<Entry[]> {
    const store = await opening
    const found: Entry[] = []
    for (const [key, value] of await store.entries()) {
      if (key === pauseKey && (value as Pause)?.from > pause.from) pause = value as Pause
      const entry = toEntry(value, today())
      if (!entry || key !== keyOf(entry.event.id)) continue
      found.push(entry)
    }
    waiting = new Map(found.filter(isWaiting).map(({ event }) => [event.id, event]))
    return found
  }

  return {
    add: (event, secret) =>
      inTurn(async () => {
        const entry: Entry = { v: 2, event, state: 'waiting', day: today() }
        if (secret) entry.secret = secret
        try {
          await read()
          if (waiting.size >= MAX_WAITING) throw new Error(`${MAX_WAITING} events wait already`)
          await (await opening).set(keyOf(event.id), entry)
        } catch (cause) {
          throw new CandorError(`the event could not be kept: ${cause}`, { cause })
        }
        waiting.set(event.id, event)
      }),
    entries: () => inTurn(read),
    async settle(id, settlement) {
      const change = (old: unknown) => {
        const entry = toEntry(old, today())
        if (!entry || !mayBecome(entry, settlement)) return old
        const day = settlement.state === 'sent' ? today() : entry.day
        return leftOf({ ...entry, ...settlement, day })
      }
      await (await opening).update(keyOf(id), change)
      waiting.delete(id)
    },
    waiting: () => [...waiting.values()],
    pauseLeft: () => pauseLeft(pause, now()),
    failures: () => pause.failures,
    async setPause(ms, failures) {
      pause = { from: now(), until: now() + ms, failures }
      await (await opening).set(pauseKey, pause).catch(() => undefined)
    },
    exclusively: async (work) => (await opening).exclusively(work, scope),
  }
}

const isWaiting = ({ state }: Entry) => state === 'waiting'

const mayBecome = (old: Entry, { state }: Settlement) => isWaiting(old) || state === 'withdrawn'
