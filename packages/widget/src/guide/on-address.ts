import { watchRoute } from '../context/watch-route.ts'

/**
 * Calls back when the page has gone to another address.
 *
 * @returns its undo
 */
export function onAddress(call: () => void): () => void {
  let address = location.href
  return watchRoute(() => {
    if (location.href === address) return
    address = location.href
    call()
  })
}
