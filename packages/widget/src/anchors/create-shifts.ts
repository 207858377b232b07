import type { Pace } from './pace.ts'

/** Milliseconds of work, after which there is a rest. */
const SHIFT = 2

/** Milliseconds from the end of one shift to the next, at least. */
const LEAST_REST = 250

/** Times as long as it worked: keeps the work below 1 % of the time, on a slow machine too. */
const REST_PER_WORK = 150

/**
 * Milliseconds. A shift so long that it asks for more was not work alone: by the clock it is also
 * what else the machine did meanwhile, or a lid that was closed.
 */
const LONGEST_REST = 5000

/** The rest after so many milliseconds of work. */
export const restAfter = (worked: number): number =>
  Math.min(LONGEST_REST, Math.max(LEAST_REST, worked * REST_PER_WORK))

export interface Shifts {
  /** There is something to do. */
  wake(): void
  /** Until it is woken again. */
  sleep(): void
}

/**
 * Works in short shifts with long rests between, each just after a frame. `work` does a little at
 * a time while it `mayGoOn`, and says whether there is more to do.
 */
export function createShifts(pace: Pace, work: (mayGoOn: () => boolean) => boolean): Shifts {
  let restsUntil = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | undefined
  const run = () => {
    cancel = undefined
    const begun = pace.now()
    const hasMore = work(() => pace.now() - begun < SHIFT)
    restsUntil = pace.now() + restAfter(pace.now() - begun)
    if (hasMore) shifts.wake()
  }
  const shifts: Shifts = {
    wake() {
      cancel ??= pace.after(Math.max(0, restsUntil - pace.now()), () => {
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
