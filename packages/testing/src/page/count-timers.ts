import type { Page } from 'playwright-core'

/** Runs in the page before the widget: keeps count of what would wake it up. */
export function countTimers(): void {
  const pending = new Set<unknown>()
  const { setTimeout, setInterval, requestAnimationFrame, clearTimeout, cancelAnimationFrame } =
    window
  const once =
    (start: (run: () => void, ms?: number) => number) => (run: () => void, ms?: number) => {
      const id = start(() => {
        pending.delete(id)
        run()
      }, ms)
      pending.add(id)
      return id
    }
  const forget =
    <Id>(cancel: (id: Id) => void) =>
    (id: Id) => {
      pending.delete(id)
      cancel(id)
    }
  Object.assign(window, {
    setTimeout: once(setTimeout),
    setInterval: (run: () => void, ms?: number) => {
      const id = setInterval(run, ms)
      pending.add(id)
      return id
    },
    requestAnimationFrame: once(requestAnimationFrame),
    clearTimeout: forget(clearTimeout),
    clearInterval: forget(clearTimeout),
    cancelAnimationFrame: forget(cancelAnimationFrame),
    pendingTimers: () => pending.size,
  })
}

/** Those of the page that have not run yet. */
export const timersOf = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'pendingTimers') as () => number)())
