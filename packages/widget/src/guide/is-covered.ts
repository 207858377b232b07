/**
 * Whether something else of the page lies over an element at a point: a dialog, a menu, a header
 * that stays. What is laid over it on purpose, such as the sign at the end of a field, does not count.
 *
 * @param own The widget's element, which is looked through.
 */
export function isCovered(element: Element, [x, y]: [number, number], own: Element): boolean {
  const top = element.ownerDocument.elementsFromPoint(x, y).find((one) => one !== own)
  if (!top || isWithin(top, element) || isWithin(element, top)) return false
  return !isOrnament(top, element)
}

/** Also through shadow roots. */
function isWithin(element: Element, ancestor: Element): boolean {
  let node: Node | null = element
  while (node && node !== ancestor) node = node instanceof ShadowRoot ? node.host : node.parentNode
  return node !== null
}

function isOrnament(one: Element, element: Element): boolean {
  if (!element.parentElement?.contains(one)) return false
  const [inner, outer] = [one.getBoundingClientRect(), element.getBoundingClientRect()]
  return (
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1
  )
}
