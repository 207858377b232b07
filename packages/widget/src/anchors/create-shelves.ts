import type { SelectorIndex } from './selector-index.ts'

/** Elements by the selectors that they may match. */
export interface Shelves {
  /** Puts an element where it belongs by what its attributes say now. */
  put(element: Element): void
  takeOut(element: Element): void
  of(selector: string): Iterable<Element>
}

const NONE: readonly string[] = []

export function createShelves({ likely }: Pick<SelectorIndex, 'likely'>): Shelves {
  const shelves = new Map<string, Set<Element>>()
  const places = new WeakMap<Element, readonly string[]>()
  const move = (element: Element, to: readonly string[]) => {
    const from = places.get(element) ?? NONE
    if (from.length === 0 && to.length === 0) return
    for (const selector of from) shelves.get(selector)?.delete(element)
    for (const selector of to) {
      const shelf = shelves.get(selector)
      if (shelf) shelf.add(element)
      else shelves.set(selector, new Set([element]))
    }
    places.set(element, to)
  }
  return {
    put: (element) => move(element, likely(element)),
    takeOut: (element) => move(element, NONE),
    of: (selector) => shelves.get(selector) ?? [],
  }
}
