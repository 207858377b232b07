/**
 * Does the work for the newest of what it is given, one after the other: what is overtaken while
 * the work is being done is left out. Resolves once what was given is done or overtaken; never
 * rejects.
 */
export function newestOnly<T>(work: (value: T) => Promise<unknown>): (value: T) => Promise<void> {
  let waiting: { value: T } | undefined
  let last: Promise<void> = Promise.resolve()
  const next = async () => {
    const one = waiting
    waiting = undefined
    if (one) await work(one.value)
  }
  return (value) => {
    if (!waiting) last = last.then(next).catch(() => undefined)
    waiting = { value }
    return last
  }
}
