/** Characters. What says more than that is no name. */
const MAX_NAME = 300

/**
 * Nodes. No name has so many; and of a form that has a field called `nextSibling` there would be no
 * end.
 */
const MOST = 5000

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
  let nodes = 0
  const isRead = (node: Node): boolean => {
    nodes += 1
    if (nodes > MOST) return false
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? ''
    else if (isElement(node))
      return UNSPOKEN.has(node.localName) || isLeftOut(node) || areAllRead(node)
    return text.length <= MAX_NAME
  }
  const areAllRead = (node: Node): boolean => {
    const slotted = slottedIn(node)
    if (slotted.length > 0) return slotted.every(isRead)
    // From one to the next: lists of nodes are slow.
    const { firstChild } = (node as Partial<Element>).shadowRoot ?? node
    for (let inner = firstChild; inner; inner = inner.nextSibling) if (!isRead(inner)) return false
    return text.length <= MAX_NAME
  }
  return areAllRead(element) ? text : undefined
}

const NONE: readonly Node[] = []

const slottedIn = (node: Node): readonly Node[] =>
  (node as Partial<Element>).localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : NONE

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
