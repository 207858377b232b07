import type { Pace } from './pace.ts'

/** Milliseconds of work, after which a frame comes first. */
const SHIFT = 2

/** Of the time is for work, on a slow machine too: a page may change without end. */
const SHARE = 0.0025

/**
 * Milliseconds that can be saved up, for a new screen: enough to find, without a rest, what is wanted
 * most on a page of 20,000 elements.
 */
const SAVINGS = 90

/**
 * Milliseconds of these are kept for what is new. Where they are used up, all else goes on at half
 * the speed until they are saved again: what is shown is to be looked at meanwhile.
 */
const RESERVE = 60

/**
 * Milliseconds. A shift that took longer was not work alone: by the clock it is also what else the
 * machine did meanwhile, or a lid that was closed.
 */
const LONGEST_SHIFT = 20

/** Milliseconds from where all is done to where there is more to do, at least. */
const LEAST_REST = 250

/** `amid`: to be gone on with; `due`: done, and to be done anew; `done`: until it is woken. */
export type Left = 'amid' | 'due' | 'done'

interface Work {
  /** Does a little at a time while it `mayGoOn`, and says what is left. */
  work: (mayGoOn: () => boolean) => Left
  /** Somebody waits for it: it may use up all that was saved. */
  isUrgent: () => boolean
}

export interface Shifts {
  /** There is something to do. */
  wake(): void
  /** Until it is woken again. */
  sleep(): void
}

/**
 * Works in short shifts, each just after a frame, and rests in proportion to what it has worked.
 */
export function createShifts(pace: Pace, { work, isUrgent }: Work): Shifts {
  /** Until then all work is made up for by rest. */
  let paidUntil = Number.NEGATIVE_INFINITY
  /** Until then the work of the last shift is made up for twice. */
  let sparedUntil = Number.NEGATIVE_INFINITY
  let freeFrom = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | undefined
  const run = () => {
    cancel = undefined
    const begun = pace.now()
    const left = work(() => pace.now() - begun < SHIFT)
    const ended = pace.now()
    const worked = Math.min(LONGEST_SHIFT, ended - begun)
    paidUntil = Math.max(paidUntil, begun - SAVINGS / SHARE) + worked / SHARE
    sparedUntil = ended + (2 * worked) / SHARE
    freeFrom = left === 'amid' ? ended : ended + LEAST_REST
    if (left !== 'done') shifts.wake()
  }
  const sparing = () => Math.min(paidUntil + RESERVE / SHARE, Math.max(paidUntil, sparedUntil))
  const shifts: Shifts = {
    wake() {
      const paid = isUrgent() ? paidUntil : sparing()
      cancel ??= pace.after(Math.max(0, paid - pace.now(), freeFrom - pace.now()), () => {
        cancel = pace.afterFrame(run)
      })
    },
    sleep() {
      cancel?.()
      cancel = undefined
    },
  }
  return shifts
}
