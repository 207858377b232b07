/** Milliseconds between looks at the address where the browser has no Navigation API. */
const CHECK_EVERY = 500

/**
 * Calls back when a single-page application has gone to another address. Never patches `history`:
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
  let address = location.href
  const timer = setInterval(() => {
    if (address === location.href) return
    address = location.href
    onChange()
  }, CHECK_EVERY)
  return () => clearInterval(timer)
}
