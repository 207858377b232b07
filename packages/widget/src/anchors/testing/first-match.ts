import type { Anchor } from '@candor/protocol'
import { rootsOf } from './roots-of.ts'

/** What a tour usually does: the first element that any of the selectors has. To compare with. */
export function firstMatch(anchors: readonly Anchor[], page: Document): Map<string, Element> {
  const found = new Map<string, Element>()
  for (const { id, selectors } of anchors) {
    const first = selectors
      .flatMap((selector) => rootsOf(page).map((root) => root.querySelector(selector)))
      .find((element) => element !== null)
    if (first) found.set(id, first)
  }
  return found
}
