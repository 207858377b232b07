/** Elements. A selector with more is no help, and would take long to look at. */
const MAX_MATCHES = 500

/**
 * The one element of the first selector that has exactly one which `isOne` accepts. `undefined`
 * where there is none, or none can be told from others.
 */
export function winnerOf(
  selectors: readonly string[],
  matches: ReadonlyMap<string, ReadonlySet<Element>>,
  isOne: (element: Element, selector: string) => boolean,
): Element | undefined {
  for (const selector of selectors) {
    const elements = matches.get(selector) ?? new Set()
    if (elements.size > MAX_MATCHES) continue
    const only = onlyOne(elements, (element) => isOne(element, selector))
    if (only) return only
  }
  return undefined
}

function onlyOne(
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
