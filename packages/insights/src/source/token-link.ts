/** The token of a fragment such as `#token=…`; `null` without one. `+` stands for itself. */
export function tokenIn(hash: string): string | null {
  const [, raw] = /[#&]token=([^&]+)/.exec(hash) ?? []
  if (!raw) return null
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/**
 * Takes the token out of the address, so that it is neither shown nor shared with a copied link,
 * now and whenever a link with a token is opened in this tab. Returns its undo.
 */
export function watchTokenLink(page: Window, onToken: (token: string) => void): () => void {
  const take = () => {
    const token = tokenIn(page.location.hash)
    if (token === null) return
    page.history.replaceState(null, '', page.location.pathname + page.location.search)
    onToken(token)
  }
  take()
  page.addEventListener('hashchange', take)
  return () => page.removeEventListener('hashchange', take)
}
