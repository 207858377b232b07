export type Root = Document | ShadowRoot

/** Without those in shadow roots. */
export function elementsIn(around: Element | Root): ArrayLike<Element> {
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
