import { afterFrame } from '../after-frame.ts'
import type { Time } from './create-guide.ts'
import type { KnownPlacesParts } from './create-known-places.ts'
import { createKnownPlaces } from './create-known-places.ts'
import { watchChanges } from './watch-changes.ts'

export interface Places {
  /** What to look at from now on, in place of what was followed before. */
  follow(elements: readonly Element[]): void
  stop(): void
}

interface PlacesParts extends KnownPlacesParts {
  time: Time
}

/** Of the time, to look at what moves by itself. */
const SHARE = 0.004

/**
 * Follows where elements lie in the window: with each frame while the page scrolls or is resized,
 * soon after it has changed, and not at all while nothing moves. An intersection observer tells
 * after the browser has laid out anyway, and what lies over them is asked once it has drawn, so that
 * nothing is laid out for it.
 */
export function watchPlaces({ time, ...parts }: PlacesParts): Places {
  const known = createKnownPlaces(parts)
  let followed: readonly Element[] = []
  let isLooking = false
  let restUntil = 0
  let cancelAsking: (() => void) | undefined
  let cancelTelling: (() => void) | undefined
  let cancelLooking: (() => void) | undefined
  let stopWatching: (() => void) | undefined

  const sight = new IntersectionObserver(
    (entries) => {
      isLooking = false
      known.take(entries)
      cancelAsking ??= afterFrame(ask)
    },
    { threshold: [0, 1] },
  )
  function ask(): void {
    cancelAsking = undefined
    const begun = +time.now()
    known.ask()
    const ended = +time.now()
    // To draw marks takes time too, on a slow machine: in a task of its own.
    cancelTelling ??= afterFrame(tell)
    restUntil = ended + (ended - begun) / SHARE
  }
  function tell(): void {
    cancelTelling = undefined
    known.tell()
  }
  function look(): void {
    if (isLooking) return
    isLooking = true
    // It tells anew of what it is given anew.
    sight.disconnect()
    for (const element of followed) sight.observe(element)
  }
  /** On a large page that never rests it takes its time to ask. */
  function lookSoon(): void {
    const rest = restUntil - +time.now()
    if (rest <= 0) return look()
    cancelLooking ??= time.after(rest, () => {
      cancelLooking = undefined
      look()
    })
  }
  function watch(): () => void {
    const over = new AbortController()
    const options = { capture: true, passive: true, signal: over.signal }
    for (const type of ['scroll', 'resize']) window.addEventListener(type, look, options)
    const stopChanges = watchChanges(document, time, lookSoon)
    return () => {
      over.abort()
      stopChanges()
    }
  }
  function rest(): void {
    sight.disconnect()
    for (const cancel of [cancelAsking, cancelTelling, cancelLooking]) cancel?.()
    cancelAsking = cancelTelling = cancelLooking = undefined
    stopWatching?.()
    stopWatching = undefined
  }
  return {
    follow(elements) {
      if (isSameList(elements, followed)) return
      followed = elements
      known.keep(elements)
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
