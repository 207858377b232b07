import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'

/** Routes that are never reached, since an earlier one matches all that they match. */
export const shadowedRoute = ({ adapters = [] }: Content): Fault[] =>
  adapters.flatMap(({ routes }, index) =>
    routes.flatMap(({ at }, later) => {
      const earlier = routes.slice(0, later).find((route) => covers(route.at, at))
      if (!earlier) return []
      const message = `is never reached: "${earlier.at}" stands before it and matches the same`
      const advice = 'Move it up: the first that matches wins.'
      return [{ path: ['adapters', index, 'routes', later, 'at'], message, advice }]
    }),
  )

/** Whether the first matches every address that the second matches. */
function covers(first: string, second: string): boolean {
  const [a, b] = [partsOf(first), partsOf(second)]
  return (
    coversPath(a.path, b.path) &&
    [...a.query].every(([name, value]) => coversPath(value, b.query.get(name) ?? '')) &&
    (a.fragment === '' || coversPath(a.fragment, b.fragment))
  )
}

function partsOf(at: string) {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)#?(.*)/.exec(at) ?? []
  return { path, query: new URLSearchParams(query), fragment }
}

function coversPath(first: string, second: string): boolean {
  const [a, b] = [first, second].map((path) => path.replace(/\/$/, '').split('/'))
  if (!a || !b) return false
  const rest = a.at(-1) === '*' ? a.length - 1 : undefined
  if (rest === undefined && a.length !== b.length) return false
  if (rest !== undefined && b.length <= rest) return false
  return a.slice(0, rest).every((part, index) => coversPart(part, b[index] ?? ''))
}

/** A name in the first stands for any one part but nothing. */
const coversPart = (a: string, b: string): boolean =>
  a === b || (/^:\w+$/.test(a) && b !== '' && b !== '*')
