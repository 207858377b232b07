/** A page and all open shadow roots in it, one in the other; not the widget's own. */
export function* openRoots(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode()) {
    const { shadowRoot, localName } = walker.currentNode as Element
    if (shadowRoot && localName !== 'candor-widget') yield* openRoots(shadowRoot)
  }
}
