/** The widget's only clock; tests pass one of their own. */
export interface Clock {
  /** Runs once after that many milliseconds; returns its undo. */
  after(ms: number, run: () => void): () => void
}

export const browserClock: Clock = {
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
