import type { Key } from './keys-of.ts'
import { keysOf } from './keys-of.ts'

export interface SelectorIndex {
  add(selector: string): void
  /** Those that the element matches, apart from the `plain` ones. */
  matching(element: Element): string[]
  /** Those that give nothing to go by, and for which the browser has to be asked. */
  plain: readonly string[]
}

/**
 * Asks an element only for those selectors that it may match. With a thousand selectors and
 * twenty thousand elements, asking for each would take seconds.
 */
export function createSelectorIndex(): SelectorIndex {
  const added = new Set<string>()
  const plain: string[] = []
  const lookups = new Map<string, Lookup>()
  const matchesOf = (element: Element) => {
    const selectors: string[] = []
    for (const [attribute, { of }] of lookups)
      for (const selector of of(element.getAttribute(attribute)))
        if (element.matches(selector)) selectors.push(selector)
    return selectors
  }
  return {
    plain,
    add(selector) {
      if (added.has(selector) || !isSelector(selector)) return
      added.add(selector)
      const keys = keysOf(selector)
      if (keys.length === 0) plain.push(selector)
      for (const key of keys) {
        const lookup = lookups.get(key.attribute) ?? createLookup()
        lookups.set(key.attribute, lookup)
        lookup.add(key, selector)
      }
    },
    matching(element) {
      try {
        return matchesOf(element)
      } catch {
        // A form with a field called `matches` answers with that field.
        return []
      }
    },
  }
}

/** Another browser may know it; this one does not. */
function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false
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
  const known = new Map<string, string[]>()
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
      if (value === null) return []
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
