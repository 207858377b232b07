import type { Facts, Place } from './place.ts'
import { factsOf, isSamePlace, placeOf } from './place.ts'
import type { Point } from './spread.ts'

export interface KnownPlacesParts {
  /** The widget's element. */
  own: Element
  /** Where in the window the widget's own positions begin: not in its corner inside some dialogs. */
  origin: () => Point
  /** Called when one of them lies elsewhere, or has come into sight or gone out of it. */
  onMove: (places: ReadonlyMap<Element, Place>, origin: Point) => void
}

export interface KnownPlaces {
  /**
   * Takes where elements lie; of those of which no more is known yet nothing is told.
   *
   * @returns whether there is something to ask
   */
  take(seen: readonly IntersectionObserverEntry[]): boolean
  /** Asks the page for the rest, of those that were taken since. */
  ask(): void
  /** Tells of it, if it is not what was told last. */
  tell(): void
  /** Forgets all others. */
  keep(elements: readonly Element[]): void
}

/** What is out of sight need not be asked about. */
const UNSEEN: Facts = { isRightToLeft: false, isCovered: false }

/** What is known of where elements lie, and told when it changes. */
export function createKnownPlaces({ own, origin, onMove }: KnownPlacesParts): KnownPlaces {
  const places = new Map<Element, Place>()
  const facts = new Map<Element, Facts>()
  const entries = new Map<Element, IntersectionObserverEntry>()
  /** Whose facts may have changed. */
  const unasked = new Set<Element>()
  let from: Point = { x: 0, y: 0 }

  function tell(): void {
    const { x, y } = origin()
    let isMoved = x !== from.x || y !== from.y
    from = { x, y }
    for (const [element, entry] of entries) {
      const known = facts.get(element) ?? (entry.isIntersecting ? undefined : UNSEEN)
      if (!known) continue
      const place = placeOf(entry, known)
      isMoved ||= !isSamePlace(places.get(element), place)
      places.set(element, place)
    }
    if (isMoved) onMove(places, from)
  }
  return {
    take(seen) {
      for (const entry of seen) {
        const { target, isIntersecting } = entry
        entries.set(target, entry)
        if (isIntersecting) unasked.add(target)
        else unasked.delete(target)
      }
      tell()
      return unasked.size > 0
    },
    ask() {
      for (const element of unasked) {
        const entry = entries.get(element)
        if (entry) facts.set(element, factsOf(entry, own))
      }
      unasked.clear()
    },
    tell,
    keep(elements) {
      // In place: whoever was told would show one that comes back where it lay before.
      for (const known of [places, facts, entries, unasked])
        for (const element of known.keys()) if (!elements.includes(element)) known.delete(element)
    },
  }
}
