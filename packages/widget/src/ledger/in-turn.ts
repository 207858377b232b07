import type { Keeping } from '../outbox/keeping.ts'

/** Of this page, also where tabs cannot wait for each other. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Does one thing after the other, of all tabs: what is decided by what the browser keeps is still so
 * when it is written down.
 */
export function inTurn<T>(
  { store, scope }: Pick<Keeping, 'store' | 'scope'>,
  work: () => Promise<T>,
): Promise<T> {
  const turn = last.then(async () => {
    let done: Promise<T> | undefined
    await (await store).exclusively(() => (done = work()), `${scope} say`)
    return done ?? work()
  })
  last = turn.catch(() => undefined)
  return turn
}
