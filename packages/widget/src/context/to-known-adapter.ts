import type { Adapter } from '@candor/protocol'
import type { KnownAdapter } from './known-adapter.ts'

/** Makes an adapter of a content file as good as one of the widget's own. */
export const toKnownAdapter = ({ app, objects, routes }: Adapter): KnownAdapter => ({
  app,
  objects,
  routes: routes.map((route) => ({ ...route, at: toPattern(route.at) })),
})

/** Path, then the parameters in any order, then the fragment; a route says nothing of the rest. */
function toPattern(route: string): RegExp {
  const [, path = '', query = '', fragment] = /^([^?#]*)\??([^#]*)(?:#(.*))?/.exec(route) ?? []
  const parameters = query.split('&').filter(Boolean)
  return new RegExp(
    [
      `^${toPlace(path)}/?(?=[?#])`,
      ...parameters.map((one) => `(?=[^#]*[?&]${toPlace(one)}[&#])`),
      fragment === undefined ? '' : `[^#]*#${toPlace(fragment)}/?(?:\\?|$)`,
    ].join(''),
  )
}

/** `:name` stands for one segment or value, a last `*` for all that follows, all else for itself. */
const toPlace = (place: string): string =>
  place
    .replace(/\/$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:object\b/, '([^/?&#]+)')
    .replace(/:\w+/g, '[^/?&#]+')
    .replace(/\\\*$/, '[^?#]*')
