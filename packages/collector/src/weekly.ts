/**
 * Runs `work` at the first call in each ISO week, and again at the next call where it failed or
 * was not all done.
 * Its failure is told to `onError`, not to the caller.
 */
export function weekly(
  work: (week: string) => Promise<boolean>,
  onError: (error: unknown) => void,
): (week: string) => Promise<void> {
  let done: string | undefined
  return async (week) => {
    if (week === done) return
    done = week
    try {
      if (!(await work(week))) done = undefined
    } catch (error) {
      done = undefined
      onError(error)
    }
  }
}
