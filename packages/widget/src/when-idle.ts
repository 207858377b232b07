declare global {
  interface Document {
    /** Nobody sees it yet, or ever. Chromium alone knows it. */
    readonly prerendering?: boolean
  }
}

/**
 * Runs once the page has nothing to do, or after 2 s where the browser cannot tell (WebKit). A page
 * that is only made ready beforehand (prerendered) may never be seen by anybody: not there.
 */
export function whenIdle(run: () => void): void {
  if (document.prerendering)
    document.addEventListener('prerenderingchange', () => whenIdle(run), { once: true })
  else if ('requestIdleCallback' in window) requestIdleCallback(run)
  else setTimeout(run, 2000)
}
