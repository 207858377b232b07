/**
 * A page with all open shadow roots in it, one in the other, and what it shows in frames of its own
 * origin; not the widget's own.
 */
export function* openRoots(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode()) {
    const element = walker.currentNode as Element & Partial<HTMLIFrameElement>
    const { shadowRoot, contentDocument, localName } = element
    if (shadowRoot && localName !== 'candor-widget') yield* openRoots(shadowRoot)
    if (contentDocument && element.checkVisibility({ visibilityProperty: true }))
      yield* openRoots(contentDocument)
  }
}
