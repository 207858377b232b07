import type { Root } from './elements-in.ts'

/** Elements. A selector with more is no help, and would take long to look at. */
const MOST = 500

/** The elements that a selector matches; none where there are too many. */
export function matchesIn(roots: readonly Root[], selector: string): Element[] {
  const matches: Element[] = []
  for (const root of roots) {
    const found = allIn(root, selector)
    if (matches.length + found.length > MOST) return []
    matches.push(...Array.from(found))
  }
  return matches
}

/** The same, of those that may. */
export function matchesAmong(elements: readonly Element[], selector: string): Element[] {
  const matches: Element[] = []
  for (const element of elements) {
    if (isMatch(element, selector)) matches.push(element)
    if (matches.length > MOST) return []
  }
  return matches
}

function allIn(root: Root, selector: string): ArrayLike<Element> {
  try {
    return root.querySelectorAll(selector)
  } catch {
    // Another browser may know it; this one does not.
    return []
  }
}

function isMatch(element: Element, selector: string): boolean {
  try {
    return element.isConnected && element.matches(selector)
  } catch {
    // The same; or a form with a field called `matches` answers with that field.
    return false
  }
}
