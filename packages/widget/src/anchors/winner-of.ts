/** The one element that is accepted; `undefined` where there is none, or several. */
export function winnerOf(
  elements: Iterable<Element>,
  isOne: (element: Element) => boolean,
): Element | undefined {
  let only: Element | undefined
  for (const element of elements) {
    if (!isOne(element)) continue
    if (only) return undefined
    only = element
  }
  return only
}
