/** Characters. What says more than that is no name. */
const MAX_NAME = 300

/** Not words of the page. */
const UNSPOKEN = new Set(['script', 'style', 'template', 'noscript'])

/**
 * What an element says, its shadow tree and what is slotted into it included. `undefined` where
 * that is too long for a name, so that a large part of the page is never read to its end.
 */
export function textIn(
  element: Node,
  isLeftOut: (inner: Element) => boolean = () => false,
): string | undefined {
  let text = ''
  const read = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? ''
    else if (isElement(node) && (UNSPOKEN.has(node.localName) || isLeftOut(node))) return true
    else for (const inner of flatChildren(node)) if (!read(inner)) return false
    return text.length <= MAX_NAME
  }
  return [...flatChildren(element)].every(read) ? text : undefined
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE

function flatChildren(node: Node): Iterable<Node> {
  const { shadowRoot, localName } = node as Partial<HTMLElement>
  if (shadowRoot) return shadowRoot.childNodes
  const slotted = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : []
  return slotted.length > 0 ? slotted : node.childNodes
}
