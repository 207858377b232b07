import type { Content } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import { nodesIn } from '../nodes-in.ts'

const LISTS: Record<string, string> = {
  where: 'names no screen, so it is shown nowhere',
  departments: 'names no department, so it is for nobody',
}

/** Empty lists that shut everybody out, where leaving them out would let everybody in. */
export const nowhere = (content: Content): Fault[] =>
  [...nodesIn(content)].flatMap(({ path, value }) => {
    const message = path.length > 1 ? LISTS[String(path.at(-1))] : undefined
    if (!message || !Array.isArray(value) || value.length > 0) return []
    return [{ path, message, advice: 'Name one, or leave the list out: it is for all then.' }]
  })
