import type { Adapter, Route } from '@candor/protocol'
import { HOST_PATTERN, ROUTE_PATTERN } from '@candor/protocol'
import { ifThere, list, object, only } from './check.ts'
import { id, matching, named, view } from './check-parts.ts'

const route = object<Route>({
  at: only(isRoute, 'is no path with one ":name" in each part of it'),
  view,
  object: ifThere(named),
})

/** How the addresses of one CRM are read. */
export const adapter = object<Adapter>(
  {
    app: id,
    hosts: ifThere(list(matching(HOST_PATTERN, 'is no end of a host name'))),
    objects: list(named),
    routes: list(route),
  },
  ({ objects, routes }) => {
    const strange = routes.find(({ object }) => object !== undefined && !objects.includes(object))
    return strange && `names "${strange.object}", which is none of its objects`
  },
)

function isRoute(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 200 && ROUTE_PATTERN.test(value)
}
