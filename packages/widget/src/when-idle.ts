declare global {
  interface Document {
    /** Nobody sees it yet, or ever. Chromium alone knows it. */
    readonly prerendering?: boolean
  }
}

const ACTIVATED = 'prerenderingchange'

/**
 * Runs once the page has nothing to do, or after 2 s where the browser cannot tell (WebKit). A page
 * that is only made ready beforehand (prerendered) may never be seen by anybody: not there.
 *
 * @returns its undo
 */
export function whenIdle(run: () => void): () => void {
  if (document.prerendering) {
    let undo = () => document.removeEventListener(ACTIVATED, begin)
    const begin = () => {
      undo()
      undo = whenIdle(run)
    }
    document.addEventListener(ACTIVATED, begin)
    return () => undo()
  }
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(run)
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(run, 2000)
  return () => clearTimeout(handle)
}
