import { afterFrame } from '../after-frame.ts'
import type { Clock } from '../clock.ts'
import { browserClock } from '../clock.ts'

/** When the search may work; tests pass one of their own. */
export interface Pace extends Clock {
  /** Milliseconds since some moment. */
  now(): number
  /** Runs once the page has been drawn, never while nobody can see it; returns its undo. */
  afterFrame(run: () => void): () => void
}

export const browserPace: Pace = { ...browserClock, now: () => performance.now(), afterFrame }
