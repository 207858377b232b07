import type { Content, Where } from '../content.ts'
import type { Fault } from '../repeated-ids.ts'
import { nodesIn } from './nodes-in.ts'

export interface PlacedWhere {
  path: Fault['path']
  where: Where[]
}

/** All lists of screens. */
export const wheresIn = (content: Content): PlacedWhere[] =>
  [...nodesIn(content)].flatMap(({ path, value }) =>
    path.at(-1) === 'where' ? [{ path, where: value as Where[] }] : [],
  )
