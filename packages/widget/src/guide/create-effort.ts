/** Of the time, to look at what moves by itself. */
const SHARE = 0.0015

/**
 * Milliseconds. A look that took longer was not work alone: by the clock it is also what else the
 * machine did meanwhile, or a lid that was closed.
 */
const LONGEST = 8

export interface Effort {
  /** Another look begins: the last one is made up for. */
  beginAnew(): void
  /** Does a part of the look. */
  work(part: () => unknown): void
  /** Milliseconds until the look is made up for by rest; none where it is not above 0. */
  restLeft(): number
}

/** @param now Milliseconds since some moment, fine enough to measure work. */
export function createEffort(now: () => number): Effort {
  let spent = 0
  let restUntil = 0
  return {
    beginAnew() {
      spent = 0
    },
    work(part) {
      const begun = now()
      part()
      const ended = now()
      spent += ended - begun
      restUntil = ended + Math.min(LONGEST, spent) / SHARE
    },
    restLeft: () => restUntil - now(),
  }
}
