import type { Context } from '@candor/protocol'
import type { KnownAdapter } from './known-adapter.ts'

const OTHER = 'other'

/**
 * Where in the CRM an address is: `{ app, object, view }` and nothing else. Only names from the
 * adapter come out, never a piece of the address itself.
 */
export function contextOf(
  address: string,
  { app, objects, routes }: KnownAdapter = { app: OTHER, objects: [], routes: [] },
): Context {
  const { pathname, search, hash } = new URL(address)
  for (const { at, view, object } of routes) {
    const match = at.exec(pathname + search + (hash || '#'))
    if (match)
      return { app, object: objects.find((known) => known === (object ?? match[1])) ?? OTHER, view }
  }
  return { app, object: OTHER, view: OTHER }
}
