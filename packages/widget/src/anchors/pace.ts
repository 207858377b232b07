import type { Clock } from '../clock.ts'
import { browserClock } from '../clock.ts'

/** When the search may work; tests pass one of their own. */
export interface Pace extends Clock {
  /** Milliseconds since some moment. */
  now(): number
  /** Runs once the page has been drawn, never while nobody can see it; returns its undo. */
  afterFrame(run: () => void): () => void
}

export const browserPace: Pace = {
  ...browserClock,
  now: () => performance.now(),
  // In a task after the frame the layout is up to date, and reading it costs nothing.
  afterFrame(run) {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      run()
    })
    port1.start()
    const frame = requestAnimationFrame(() => port2.postMessage(undefined))
    return () => {
      cancelAnimationFrame(frame)
      port1.close()
    }
  },
}
