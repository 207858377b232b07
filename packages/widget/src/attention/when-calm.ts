import type { Clock } from '../clock.ts'

/** Milliseconds in which nobody has typed, pressed or gone anywhere. */
export const CALM = 5_000

/** Signs that somebody is at work, or has just come. Nothing of them is looked at or kept. */
const SIGNS = ['keydown', 'input', 'pointerdown', 'wheel', 'focusin', 'submit', 'visibilitychange']

/**
 * Runs at each pause in somebody's work, the first no sooner than a pause from now. No timer runs
 * while nobody is there.
 *
 * @returns its undo
 */
export function whenCalm({ after }: Clock, run: () => void): () => void {
  const over = new AbortController()
  let cancel = after(CALM, run)
  const begin = () => {
    cancel()
    cancel = after(CALM, run)
  }
  const options = { capture: true, passive: true, signal: over.signal }
  for (const sign of SIGNS) window.addEventListener(sign, begin, options)
  return () => {
    over.abort()
    cancel()
  }
}
