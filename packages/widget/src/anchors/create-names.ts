import { namesOf } from './names-of.ts'
import { toComparable } from './to-comparable.ts'

/** Of entries, behind the heading of a list: `Products (3)`, `Products (6+)`. */
const COUNT = /\s*\(\d+\+?\)$/

export interface Names {
  /** Those of the elements that are not known yet. */
  unknown(elements: Iterable<Element>): Element[]
  learn(element: Element): void
  /** Whether one of an element's names, when they were learned, is among the texts. */
  wasCalled(element: Element, texts: ReadonlySet<string>): boolean
  /** Whether one of them is now. */
  isCalled(element: Element, texts: ReadonlySet<string>): boolean
}

/**
 * What elements are called. To find that out takes a while, and many anchors ask about the same
 * ones: so it is learned once for a look, and asked again about the few that then are left.
 */
export function createNames(labelsOf: (element: Element) => Iterable<Element>): Names {
  const known = new Map<Element, ReadonlySet<string>>()
  const read = (element: Element) => comparableOf(namesOf(element, labelsOf))
  const isOneOf = (names: Iterable<string>, texts: ReadonlySet<string>) => {
    for (const name of names) if (texts.has(name)) return true
    return false
  }
  return {
    unknown: (elements) => [...elements].filter((element) => !known.has(element)),
    learn(element) {
      try {
        known.set(element, new Set(read(element)))
      } catch {
        // A form answers with its field of that name, whatever it is asked for.
        known.set(element, new Set())
      }
    },
    wasCalled: (element, texts) => isOneOf(known.get(element) ?? [], texts),
    isCalled: (element, texts) => isOneOf(read(element), texts),
  }
}

function* comparableOf(names: Iterable<string | null | undefined>): Generator<string> {
  for (const name of names) {
    if (!name) continue
    const said = toComparable(name)
    if (said) yield said
    if (COUNT.test(said)) yield said.replace(COUNT, '')
  }
}
