import type { InSteps } from './in-steps.ts'

/** Milliseconds of work at a time; on a slow machine a single step may take longer. */
const TURN = 4

/**
 * Does something step by step, and lets the page do what it has to in between.
 *
 * @returns its undo
 */
export function inTurns(steps: InSteps): () => void {
  let timer = setTimeout(turn)
  function turn(): void {
    const begun = performance.now()
    for (let isRested = true; performance.now() - begun < TURN; isRested = false)
      if (steps.next(isRested).done) return
    timer = setTimeout(turn)
  }
  return () => clearTimeout(timer)
}
