/**
 * Runs once the page has nothing to do, or after 2 s where the browser cannot tell (WebKit).
 *
 * @returns its undo
 */
export function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(run)
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(run, 2000)
  return () => clearTimeout(handle)
}
