export type Root = Document | ShadowRoot

/** Without those in shadow roots. */
export function elementsIn(around: Element | Root): Iterable<Element> {
  try {
    return around.querySelectorAll('*')
  } catch {
    // A form with a field of that name answers with the field.
    return []
  }
}

/** Not the widget's own. What a field of a form is called may stand in the way: that is no root. */
export function openRootOf({ shadowRoot, localName }: Element): ShadowRoot | undefined {
  const isRoot = shadowRoot?.nodeType === Node.DOCUMENT_FRAGMENT_NODE
  return shadowRoot && isRoot && localName !== 'candor-widget' ? shadowRoot : undefined
}

/** Elements of which an attribute was changed, and those that came or went, with all in them. */
export function* touchedBy(records: readonly MutationRecord[]): Generator<Element> {
  const changed = new Set<Node>()
  const moved = new Set<Node>()
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'attributes') changed.add(target)
    for (const node of [...addedNodes, ...removedNodes]) moved.add(node)
  }
  for (const node of changed) if (isElement(node)) yield node
  for (const node of moved) if (isElement(node)) yield* within(node)
}

/** What is in the page with a root of its own is read with that; what is gone is gone through here. */
function* within(element: Element): Generator<Element> {
  for (const one of [element, ...elementsIn(element)]) {
    yield one
    const root = one.isConnected ? undefined : openRootOf(one)
    for (const inner of root?.children ?? []) yield* within(inner)
  }
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
