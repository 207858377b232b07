import type { Key } from './keys-of.ts'
import { keysOf } from './keys-of.ts'

export interface SelectorIndex {
  /** Also what the browser does not know as a selector, which matches nothing. */
  add(selector: string): void
  /** Those that an element may match, going by its attributes; apart from the `plain` ones. */
  likely(element: Element): readonly string[]
  /** Whether it gives nothing to go by, so that the browser has to be asked. */
  isPlain(selector: string): boolean
}

const NONE: readonly string[] = []

/**
 * Finds the few selectors that an element may match. With a thousand selectors and twenty thousand
 * elements, asking for each would take seconds.
 */
export function createSelectorIndex(): SelectorIndex {
  const added = new Set<string>()
  const plain = new Set<string>()
  const lookups = new Map<string, Lookup>()
  const put = (key: Key, selector: string) => {
    const lookup = lookups.get(key.attribute) ?? createLookup()
    lookups.set(key.attribute, lookup)
    lookup.add(key, selector)
  }
  const likelyFor = (element: Element) => {
    let likely = NONE
    for (const [attribute, { of }] of lookups) {
      const selectors = of(element.getAttribute(attribute))
      if (selectors.length > 0) likely = likely === NONE ? selectors : [...likely, ...selectors]
    }
    return likely
  }
  return {
    isPlain: (selector) => plain.has(selector),
    add(selector) {
      if (added.has(selector)) return
      added.add(selector)
      const keys = keysOf(selector)
      if (keys.length === 0) plain.add(selector)
      for (const key of keys) put(key, selector)
    },
    likely(element) {
      try {
        return likelyFor(element)
      } catch {
        // A form with a field called `getAttribute` answers with that field.
        return NONE
      }
    },
  }
}

interface Lookup {
  add(key: Key, selector: string): void
  /** The selectors that may match an element whose attribute has the value; `null`: has it not. */
  of(value: string | null): readonly string[]
}

function createLookup(): Lookup {
  const whole = new Map<string, string[]>()
  const words = new Map<string, string[]>()
  const others: [key: Key, selector: string][] = []
  const known = new Map<string, readonly string[]>()
  const compute = (value: string) => [
    ...(whole.get(value) ?? []),
    ...(words.size > 0 ? value.split(/\s+/).flatMap((word) => words.get(word) ?? []) : []),
    ...others.filter(([key]) => fits(key, value)).map(([, selector]) => selector),
  ]
  return {
    add(key, selector) {
      if (key.operator === '=') put(whole, key.value, selector)
      else if (key.operator === '~=') put(words, key.value, selector)
      else others.push([key, selector])
    },
    of(value) {
      if (value === null) return NONE
      const selectors = known.get(value) ?? compute(value.toLowerCase())
      known.set(value, selectors)
      return selectors
    },
  }
}

function put(map: Map<string, string[]>, value: string, selector: string): void {
  const selectors = map.get(value)
  if (selectors) selectors.push(selector)
  else map.set(value, [selector])
}

function fits({ operator, value }: Key, actual: string): boolean {
  if (operator === '^=') return actual.startsWith(value)
  if (operator === '$=') return actual.endsWith(value)
  return actual.includes(value)
}
