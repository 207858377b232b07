/**
 * Whether it was done, for what changes nothing that was promised: a withdrawal that is done must not
 * be told as failed because a log cannot be emptied, and of two errors the first is the one to tell.
 */
export function attempt(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
