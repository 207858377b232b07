/**
 * A ref that runs something once its element is shown, and each time somebody comes back to the
 * window while it is. To be made once: a new one with each drawing would run each time.
 */
export function whenBack(run: () => unknown): (element: Element | null) => void {
  let over = new AbortController()
  return (element) => {
    over.abort()
    if (!element) return
    over = new AbortController()
    addEventListener('focus', () => void run(), { signal: over.signal })
    // Not while Preact is drawing.
    queueMicrotask(() => void run())
  }
}
