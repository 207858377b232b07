/** The widget's only clock; tests pass one of their own. */
export interface Clock {
  /** Milliseconds since 1970: what is agreed on with other tabs and later pages. */
  now(): number
  /** Runs once after that many milliseconds; returns its undo. */
  after(ms: number, run: () => void): () => void
}

export const browserClock: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
