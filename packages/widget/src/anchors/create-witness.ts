import type { Anchor } from '@candor/protocol'
import { createCover } from './create-cover.ts'
import { createFrames } from './create-frames.ts'
import type { Names } from './create-names.ts'
import { isSeen } from './is-seen.ts'
import { roleOf } from './role-of.ts'
import { toComparable } from './to-comparable.ts'

/** Whether an element that a selector matches is one that the anchor may mean: role and text agree, it is seen. */
export type Witness = (anchor: Anchor) => (element: Element) => boolean

/** Knows the page as it is now. To be made anew once something may have changed there. */
export function createWitness(page: Document, names: Names): Witness {
  const frameOf = createFrames()
  const isCovered = createCover(page)
  const agrees = (element: Element, role?: string) =>
    (!role || roleOf(element) === role.toLowerCase()) &&
    isSeen(element, frameOf) &&
    !isCovered(element)
  return ({ text = {}, role }) => {
    const texts = new Set(Object.values(text).map(toComparable))
    const isNamed = (element: Element) =>
      texts.size === 0 || (names.wasCalled(element, texts) && names.isCalled(element, texts))
    return (element) => {
      try {
        return isNamed(element) && agrees(element, role)
      } catch {
        // A form answers with its field of that name, whatever it is asked for.
        return false
      }
    }
  }
}
