import type { CandorEvent } from '@candor/protocol'
import type { Entry } from '../outbox/entry.ts'
import { mayCount } from './may-count.ts'
import { weekOf } from './week-of.ts'

type WithoutId<E> = E extends CandorEvent ? Omit<E, 'id'> : never

/** An event, or one that is not made yet. */
export type Sayable = WithoutId<CandorEvent>

/** What can be said once only: a survey, an idea, a tip or a topic; `''` for what may be said again. */
export function thingOf(event: Sayable): string {
  switch (event.kind) {
    case 'survey':
      return `survey ${event.survey}`
    case 'vote':
      return `vote ${event.idea}`
    case 'tip':
      return `tip ${event.tip}`
    case 'ask':
      return `ask ${event.topic}`
    default:
      return ''
  }
}

/** Whether this browser has said something to that which counts or may still count. */
export const isSaid = (event: Sayable, entries: readonly Entry[], now: number): boolean =>
  entries.some(
    (entry) =>
      thingOf(event) !== '' &&
      thingOf(entry.event) === thingOf(event) &&
      mayCount(entry) &&
      // What waits counts for the week in which it arrives.
      (entry.state === 'waiting' || isLasting(event, entry.day, Math.floor(now / DAY))),
  )

/** Milliseconds. */
const DAY = 86_400_000

/**
 * An opinion holds for good. A question is a new one the week after: reports count by ISO weeks, so
 * that within one of them five questions are those of five browsers.
 */
const isLasting = ({ kind }: Sayable, day: number, today: number) =>
  kind !== 'ask' || weekOf(day) === weekOf(today)
