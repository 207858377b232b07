import { afterFrame } from '../after-frame.ts'
import type { Clock } from '../clock.ts'
import type { KnownPlacesParts } from './create-known-places.ts'
import { createKnownPlaces } from './create-known-places.ts'
import { createEffort } from './create-effort.ts'
import { watchChanges } from './watch-changes.ts'

export interface Places {
  /** What to look at from now on, in place of what was followed before. */
  follow(elements: readonly Element[]): void
  stop(): void
}

interface PlacesParts extends KnownPlacesParts {
  time: Clock
  /** Milliseconds since some moment, fine enough to measure work; tests pass one of their own. */
  now?: () => number
}

/** What somebody does, and sees: a dialog that opens takes the focus, and no mark may stay over it. */
const AT_ONCE = ['scroll', 'resize', 'toggle', 'focusin']

/**
 * Follows where elements lie in the window: with each frame while the page scrolls or is resized,
 * soon after it has changed, and not at all while nothing moves. An intersection observer tells
 * after the browser has laid out anyway, and what lies over them is asked once it has drawn, so that
 * nothing is laid out for it.
 */
export function watchPlaces({
  time,
  now = () => performance.now(),
  ...parts
}: PlacesParts): Places {
  const effort = createEffort(now)
  const known = createKnownPlaces(parts)
  let followed: readonly Element[] = []
  let isLooking = false
  let cancelAsking: (() => void) | undefined
  let cancelTelling: (() => void) | undefined
  let cancelLooking: (() => void) | undefined
  let stopWatching: (() => void) | undefined

  const sight = new IntersectionObserver(
    (entries) => {
      isLooking = false
      effort.beginAnew()
      effort.work(() => (known.take(entries) ? (cancelAsking ??= afterFrame(ask)) : undefined))
    },
    { threshold: [0, 1] },
  )
  function ask(): void {
    cancelAsking = undefined
    effort.work(known.ask)
    // To draw marks takes time too, on a slow machine: in a task of its own.
    cancelTelling ??= afterFrame(tell)
  }
  function tell(): void {
    cancelTelling = undefined
    effort.work(known.tell)
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
    const rest = effort.restLeft()
    if (rest <= 0) return look()
    cancelLooking ??= time.after(rest, () => {
      cancelLooking = undefined
      look()
    })
  }
  function watch(): () => void {
    const over = new AbortController()
    const options = { capture: true, passive: true, signal: over.signal }
    for (const type of AT_ONCE) window.addEventListener(type, look, options)
    const stopChanges = watchChanges(document, time, lookSoon)
    return () => {
      over.abort()
      stopChanges()
    }
  }
  function rest(): void {
    sight.disconnect()
    isLooking = false
    for (const cancel of [cancelAsking, cancelTelling, cancelLooking]) cancel?.()
    cancelAsking = cancelTelling = cancelLooking = undefined
    stopWatching?.()
    stopWatching = undefined
  }
  return {
    follow(elements) {
      const before = followed
      followed = elements
      known.keep(elements)
      if (elements.length === 0) return rest()
      stopWatching ??= watch()
      // Of the others it is known where they lie.
      for (const element of before) if (!elements.includes(element)) sight.unobserve(element)
      for (const element of elements) if (!before.includes(element)) sight.observe(element)
    },
    stop: rest,
  }
}
