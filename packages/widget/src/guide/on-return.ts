/**
 * Calls back when somebody comes back to the tab: from another one, or by the browser's Back. A day
 * may have passed, and other tabs have gone on.
 *
 * @returns its undo
 */
export function onReturn(call: () => void): () => void {
  const over = new AbortController()
  const { signal } = over
  const onVisible = () => document.visibilityState === 'visible' && call()
  document.addEventListener('visibilitychange', onVisible, { signal })
  window.addEventListener('pageshow', ({ persisted }) => persisted && call(), { signal })
  return () => over.abort()
}
