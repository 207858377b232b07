/**
 * Something that is done step by step: to do it at once may take longer than a page may be held up.
 * Each step is told whether there was a rest since the one before, in which the page may have changed.
 */
export type InSteps<T = void> = Generator<void, T, boolean>

/** Does all of it at once. */
export function atOnce<T>(steps: InSteps<T>): T {
  for (;;) {
    const { done, value } = steps.next(false)
    if (done) return value
  }
}
