import type { Anchor } from '@candor/protocol'
import { createLabels } from './create-labels.ts'
import { createNames } from './create-names.ts'
import { toComparable } from './to-comparable.ts'

/** Whether an element that was found for an anchor may be hidden or covered now, but is called as it was. */
export function isStillCalled({ text = {} }: Anchor, element: Element): boolean {
  const texts = new Set(Object.values(text).map(toComparable))
  if (!element.isConnected) return false
  return texts.size === 0 || createNames(createLabels()).isCalled(element, texts)
}
