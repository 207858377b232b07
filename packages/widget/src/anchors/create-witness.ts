import type { Anchor } from '@candor/protocol'
import { createCover } from './create-cover.ts'
import { createFrames } from './create-frames.ts'
import { isSeen } from './is-seen.ts'
import { namesOf } from './names-of.ts'
import { roleOf } from './role-of.ts'
import { toComparable } from './to-comparable.ts'

/** Whether an element of the selector is one that the anchor may mean: role and text agree, it is seen. */
export type Witness = (anchor: Anchor) => (element: Element, selector: string) => boolean

/** Knows the page as it is now. To be made anew once something may have changed there. */
export function createWitness(
  page: Document,
  labelsOf: (element: Element) => Iterable<Element>,
): Witness {
  const frameOf = createFrames()
  const isCovered = createCover(page)
  const agrees = (element: Element, texts: ReadonlySet<string>, role?: string) => {
    if (role && roleOf(element) !== role.toLowerCase()) return false
    if (texts.size > 0 && !isNamed(namesOf(element, labelsOf), texts)) return false
    return isSeen(element, frameOf) && !isCovered(element)
  }
  return ({ text = {}, role }) => {
    const texts = new Set(Object.values(text).map(toComparable))
    return (element, selector) => {
      try {
        return element.isConnected && element.matches(selector) && agrees(element, texts, role)
      } catch {
        // A form answers with its field of that name, whatever it is asked for.
        return false
      }
    }
  }
}

/** Of entries, behind the heading of a list: `Products (3)`, `Products (6+)`. */
const COUNT = /\s*\(\d+\+?\)$/

function isNamed(names: Iterable<string | null | undefined>, texts: ReadonlySet<string>): boolean {
  for (const name of names) {
    const said = toComparable(name ?? '')
    if (said && (texts.has(said) || texts.has(said.replace(COUNT, '')))) return true
  }
  return false
}
