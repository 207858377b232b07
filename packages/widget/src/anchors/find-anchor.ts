import type { Anchor } from '@candor/protocol'
import { namesOf, toComparable } from './names-of.ts'
import { openRoots } from './open-roots.ts'
import { roleOf } from './role-of.ts'

/**
 * The element of a page that an anchor of the content file means: by its first selector that has
 * exactly one visible match, in the page and its open shadow roots, with which the anchor's text
 * and role agree. Never guesses: `undefined` where there is none, or none can be told from others.
 */
export function findAnchor(anchor: Anchor, root: Document | ShadowRoot): Element | undefined {
  const roots = [...openRoots(root)]
  for (const selector of anchor.selectors) {
    const [only, ...others] = matches(selector, roots).filter((element) => agrees(element, anchor))
    if (only && others.length === 0) return only
  }
  return undefined
}

function matches(selector: string, roots: readonly (Document | ShadowRoot)[]): Element[] {
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(selector)])
  } catch {
    // Not a selector of this browser; the next one may be.
    return []
  }
}

function agrees(element: Element, { text, role }: Anchor): boolean {
  if (!isVisible(element)) return false
  if (role && roleOf(element) !== role.toLowerCase()) return false
  if (!text) return true
  const names = namesOf(element)
  return Object.values(text).some((one) => names.has(toComparable(one)))
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  const how = { visibilityProperty: true, opacityProperty: true }
  return width > 0 && height > 0 && element.checkVisibility(how)
}
