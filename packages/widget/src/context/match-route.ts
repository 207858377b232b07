import type { Route } from '@candor/protocol'

/** What stood for `:object` in the address, `''` where the route has none; `undefined`: no match. */
export function matchRoute(
  { at }: Route,
  { pathname, searchParams, hash }: URL,
): string | undefined {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)#?(.*)/.exec(at) ?? []
  const matches = [
    toPattern(path).exec(pathname),
    ...[...new URLSearchParams(query)].map(([name, value]) =>
      toPattern(value).exec(searchParams.get(name) ?? ''),
    ),
    fragment ? toPattern(fragment).exec(hash.slice(1).split('?')[0] ?? '') : [],
  ]
  return matches.includes(null) ? undefined : matches.map((match) => match?.[1] ?? '').join('')
}

/** `:name` stands for one segment or value, a last `*` for all that follows. */
const toPattern = (route: string): RegExp =>
  new RegExp(
    `^${route
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(':object', '([^/]+)')
      .replace(/:\w+/g, '[^/]+')
      .replace('*', '.*')
      .replace(/\/$/, '')}/?$`,
  )
