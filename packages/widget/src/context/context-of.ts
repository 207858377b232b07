import type { Adapter, Context } from '@candor/protocol'
import { matchRoute } from './match-route.ts'

const OTHER = 'other'

/**
 * Where in the CRM an address is: `{ app, object, view }` and nothing else. Only names from the
 * adapter come out, never a piece of the address itself.
 */
export function contextOf(address: string, adapter: Adapter | undefined): Context {
  for (const route of adapter?.routes ?? []) {
    const named = matchRoute(route, new URL(address))
    if (named === undefined) continue
    const object = adapter?.objects.find((known) => known === (route.object ?? named)) ?? OTHER
    return { app: adapter?.app ?? OTHER, object, view: route.view }
  }
  return { app: adapter?.app ?? OTHER, object: OTHER, view: OTHER }
}
