/** Milliseconds between looks where the browser has no Navigation API. */
const CHECK_EVERY = 500

/**
 * Calls back when a single-page application may have gone to another address. Never patches `history`:
 * inside Lightning Web Security that throws.
 *
 * @returns its undo
 */
export function watchRoute(onChange: () => void): () => void {
  if ('navigation' in window) {
    const { navigation } = window
    navigation.addEventListener('currententrychange', onChange)
    return () => navigation.removeEventListener('currententrychange', onChange)
  }
  const timer = setInterval(onChange, CHECK_EVERY)
  return () => clearInterval(timer)
}
