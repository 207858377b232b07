import type { Anchor } from '@candor/protocol'
import type { InSteps } from '../in-steps.ts'
import { eachInSteps } from './each-in-steps.ts'
import type { Root } from './elements-in.ts'
import { elementsIn } from './elements-in.ts'
import { createSelectorIndex } from './selector-index.ts'

/** Elements that a selector may match, by their own attributes; `undefined` where these say nothing. */
export type Likely = (selector: string) => readonly Element[] | undefined

/** Of so many anchors the browser is asked itself: to go through all elements takes longer. */
export const FEW = 20

/** Elements or anchors in one step: a fraction of a millisecond. */
const IN_A_STEP = 50

const NONE: readonly Element[] = []

/**
 * Goes once through all elements, for all selectors: what that takes depends on the size of the page,
 * and little on the number of anchors.
 */
export function* readLikely(anchors: readonly Anchor[], roots: readonly Root[]): InSteps<Likely> {
  const selectors = createSelectorIndex()
  const elements = new Map<string, Element[]>()
  yield* eachInSteps(anchors, IN_A_STEP, (anchor) => anchor.selectors.forEach(selectors.add))
  for (const root of roots)
    yield* eachInSteps(elementsIn(root), IN_A_STEP, (element) => {
      for (const selector of selectors.likely(element)) {
        const list = elements.get(selector)
        if (list) list.push(element)
        else elements.set(selector, [element])
      }
    })
  return (selector) => (selectors.isPlain(selector) ? undefined : (elements.get(selector) ?? NONE))
}
