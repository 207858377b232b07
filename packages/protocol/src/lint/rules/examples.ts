import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import { nodesIn } from '../nodes-in.ts'

/** How the starter file begins what is invented in it. */
const INVENTED = /^(?:Example|Beispiel): /

/** What was taken over from the starter file: one finding for all languages of a text. */
export function examples(content: Content): Fault[] {
  const found = new Map<string, Fault['path']>()
  for (const { path, value } of nodesIn(content)) {
    if (typeof value !== 'string' || !INVENTED.test(value)) continue
    const isName = path.at(-1) === 'name' || path.at(-1) === 'author'
    const place = isName ? path : path.slice(0, -1)
    found.set(JSON.stringify(place), place)
  }
  return [...found.values()].map((path) => ({
    path,
    message: 'is still an example of the starter file',
    advice: 'Replace it, or take it out.',
  }))
}
