/** Runs once the page has nothing to do, or after 2 s where the browser cannot tell (WebKit). */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run)
  else setTimeout(run, 2000)
}
