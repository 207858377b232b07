import type { Anchor } from '@candor/protocol'
import { createLabels } from './create-labels.ts'
import { createNames } from './create-names.ts'
import { matchesAmong } from './matches-in.ts'
import { toComparable } from './to-comparable.ts'

/**
 * Whether an element that was found for an anchor may be hidden or covered now, but is what its
 * selectors mean, and called as it was.
 */
export function isStillCalled({ selectors, text = {} }: Anchor, element: Element): boolean {
  const texts = new Set(Object.values(text).map(toComparable))
  try {
    if (!selectors.some((selector) => matchesAmong([element], selector).length > 0)) return false
    return texts.size === 0 || createNames(createLabels()).isCalled(element, texts)
  } catch {
    // A form answers with its field of that name, whatever it is asked for.
    return false
  }
}
