/** Something that is done step by step: to do it at once may take longer than a page may be held up. */
export type InSteps<T> = Generator<void, T>

/** Does all of it at once. */
export function atOnce<T>(steps: InSteps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
