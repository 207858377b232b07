/**
 * The widgets of a page, also one that is in a dialog in a shadow root. What the page has by a script
 * tag of its own was made in a world out of `init`'s sight.
 */
export function pageWidgets(root: Document | ShadowRoot = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.localName === 'candor-widget') return [element]
    return element.shadowRoot ? pageWidgets(element.shadowRoot) : []
  })
}
