import type { Node } from 'jsonc-parser'
import { getNodePath } from 'jsonc-parser'
import type { Fault } from '../repeated-ids.ts'

/** A fault for each field that stands twice: all but the last would be lost without a word. */
export function repeatedKeys(node: Node): (Fault & { offset: number })[] {
  const { type, children = [] } = node
  const names =
    type === 'object' ? children.flatMap((property) => property.children?.[0] ?? []) : []
  const known = new Set<unknown>()
  const repeated = names.filter(({ value }) => known.size === known.add(value).size)
  return [
    ...repeated.map((name) => ({
      path: getNodePath(name),
      offset: name.offset,
      message: 'is given twice',
      advice: 'Make one of both.',
    })),
    ...children.flatMap(repeatedKeys),
  ]
}
