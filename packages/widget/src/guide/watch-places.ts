import type { Clock } from '../clock.ts'
import type { Place } from './place.ts'
import { isSamePlace, placeOf } from './place.ts'
import type { Point } from './spread.ts'
import { watchChanges } from './watch-changes.ts'

export interface Places {
  /** What to look at from now on, in place of what was followed before. */
  follow(elements: readonly Element[]): void
  stop(): void
}

interface PlacesParts {
  clock: Clock
  /** The widget's element. */
  own: Element
  /** Where in the window the widget's own positions begin: not in its corner inside some dialogs. */
  origin: () => Point
  /** Called when one of them lies elsewhere, or has come into sight or gone out of it. */
  onMove: (places: ReadonlyMap<Element, Place>, origin: Point) => void
}

/**
 * Follows where elements lie in the window: with each frame while the page scrolls or is resized,
 * soon after it has changed, and not at all while nothing moves. An intersection observer tells
 * after the browser has laid out anyway, so that nothing is laid out for it.
 */
export function watchPlaces({ clock, own, origin, onMove }: PlacesParts): Places {
  let followed: readonly Element[] = []
  let places = new Map<Element, Place>()
  let from: Point = { x: 0, y: 0 }
  let isLooking = false
  let stopWatching: (() => void) | undefined

  const sight = new IntersectionObserver(
    (entries) => {
      isLooking = false
      const { x, y } = origin()
      let isMoved = x !== from.x || y !== from.y
      from = { x, y }
      for (const entry of entries) {
        const place = placeOf(entry, own)
        isMoved ||= !isSamePlace(places.get(entry.target), place)
        places.set(entry.target, place)
      }
      if (isMoved) onMove(places, from)
    },
    { threshold: [0, 1] },
  )
  function look(): void {
    if (isLooking) return
    isLooking = true
    // It tells anew of what it is given anew.
    sight.disconnect()
    for (const element of followed) sight.observe(element)
  }
  function watch(): () => void {
    const over = new AbortController()
    const options = { capture: true, passive: true, signal: over.signal }
    for (const type of ['scroll', 'resize']) window.addEventListener(type, look, options)
    const stopChanges = watchChanges(document, clock, look)
    return () => {
      over.abort()
      stopChanges()
    }
  }
  function rest(): void {
    sight.disconnect()
    stopWatching?.()
    stopWatching = undefined
  }
  return {
    follow(elements) {
      if (isSameList(elements, followed)) return
      followed = elements
      places = new Map([...places].filter(([element]) => elements.includes(element)))
      isLooking = false
      if (elements.length === 0) return rest()
      stopWatching ??= watch()
      look()
    },
    stop: rest,
  }
}

const isSameList = (a: readonly Element[], b: readonly Element[]) =>
  a.length === b.length && a.every((one, at) => one === b[at])
