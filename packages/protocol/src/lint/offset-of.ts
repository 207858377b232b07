import type { Node } from 'jsonc-parser'
import type { Fault } from '../repeated-ids.ts'

/**
 * Where a value begins in the text, or its name; what is missing begins where its parent does. Of a
 * field that stands twice it is the last that counts.
 */
export function offsetOf(tree: Node, { path, atKey }: Pick<Fault, 'path' | 'atKey'>): number {
  let node = tree
  let key = tree
  for (const step of path) {
    const property = node.children?.findLast((_, index) => nameOf(node, index) === step)
    if (!property) return node.offset
    const [name = property, value = property] =
      property.type === 'property' ? (property.children ?? []) : []
    key = name
    node = value
  }
  return (atKey ? key : node).offset
}

/** What its child is called: its index in a list, its key in an object. */
function nameOf({ type, children = [] }: Node, index: number): string | number {
  return type === 'array' ? index : String(children[index]?.children?.[0]?.value)
}
