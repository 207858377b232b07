import type { Anchor, Hint, Tip } from '@candor/protocol'
import { findAnchor } from '../anchors/find-anchor.ts'
import { isStillCalled } from '../anchors/is-still-called.ts'
import type { Clock } from '../clock.ts'
import type { ViewState } from '../panel/view-state.ts'
import { createViewState } from '../panel/view-state.ts'
import type { Asked } from './ask-where.ts'
import { followHeight } from './follow-height.ts'
import { followHint } from './follow-hint.ts'
import { isFolded } from './is-folded.ts'
import type { Mark } from './marks-for.ts'
import type { Place } from './place.ts'
import { watchDialogs } from './watch-dialogs.ts'

/** The tips of an element or a hint about it, laid open beside it. */
export interface OpenCard {
  tips: Tip[]
  hint?: Hint
  watch?: Asked['watch'] | undefined
  /** What the hint is about was put right, or is right in what the field shows now. */
  isRight: boolean
  /** The tip whose steps are gone through, and which step is shown. */
  tip: string
  step: number
  /** Shows at once how it is done. */
  showsHow: boolean
  /** A dialog of the page has come up since. */
  isAside: boolean
  /** Where it lies: the element of the step, else of the tip. */
  anchor: Anchor | undefined
  element: Element | undefined
  /** Where it lay last. */
  place: Place | undefined
}

export type Subject = Pick<OpenCard, 'tips' | 'hint' | 'watch' | 'showsHow'>

interface Shown {
  /** As high as what is open would like to be, in pixels; `0` before that is known. */
  height: number
  open?: OpenCard | undefined
  /** The mark that was pressed last: there the focus goes on. */
  pressed?: string | undefined
}

export interface CardState extends ViewState<Shown> {
  /** Takes what the card holds while it is shown, and gives what follows its end. */
  held(held: Element | null): void | (() => void)
  /** Opens what a mark stands for, or closes it. */
  press(mark: Mark, element: Element | undefined): void
  /** Leads to the element with that id; whether it can be found. */
  show(subject: Subject, place: string | undefined): boolean
  /** Goes to a step of a tip that is open. */
  walk(tip: Tip, step: number): void
  close(): void
  /** Takes what was found in the page. */
  find(found: ReadonlyMap<string, Element>): void
  move(places: ReadonlyMap<Element, Place>): void
}

export interface CardParts {
  draw: () => void
  clock: Clock
  /** Those of the screen. */
  anchors: () => readonly Anchor[]
  placeOf: (element: Element | undefined) => Place | undefined
  /** Tips are about to be read. */
  onOpen: () => void
  /** It lies at another element now, or at none. */
  onElsewhere: () => void
}

/** One card at a time, opened by the reader and moved from step to step. */
export function createCardState(parts: CardParts): CardState {
  const { placeOf, onOpen, onElsewhere } = parts
  const shown = createViewState<Shown>({ height: 0 }, parts.draw)
  const { set } = shown
  let found: ReadonlyMap<string, Element> = new Map()
  const anchorOf = (id: string | undefined) => parts.anchors().find((one) => one.id === id)

  function put(open: OpenCard | undefined): void {
    set({ open })
    onElsewhere()
  }
  function makeWay(isAside: boolean): void {
    const { open } = shown.now
    if (open) set({ open: { ...open, isAside } })
  }
  function tell(isRight: boolean): void {
    const { open } = shown.now
    if (open && open.isRight !== isRight) set({ open: { ...open, isRight } })
  }
  function begin(subject: Subject, anchor: Anchor, element: Element | undefined): void {
    onOpen()
    set({ pressed: anchor.id })
    const tip = subject.tips[0]?.id ?? ''
    const begun = { tip, step: 0, isAside: false, isRight: false }
    put({ ...subject, ...begun, anchor, element, place: placeOf(element) })
  }

  const state: CardState = {
    set,
    get now() {
      return shown.now
    },
    held(held) {
      if (!held) return undefined
      const stops = [
        followHeight(held, (height) => height !== shown.now.height && set({ height })),
        watchDialogs(document, parts.clock, makeWay),
        followHint({ ...parts, held, watch: shown.now.open?.watch, tell, close: state.close }),
      ]
      return () => stops.forEach((stop) => stop())
    },
    press({ anchor, tips }, element) {
      const { open, pressed } = shown.now
      const isOpen = open && pressed === anchor.id
      if (isOpen) return isFolded(open) ? makeWay(false) : state.close()
      begin({ tips, showsHow: false }, anchor, element)
    },
    show(subject, place) {
      const anchor = anchorOf(place)
      const element = anchor && findAnchor(anchor, document)
      if (!element) return false
      lead(element)
      begin(subject, anchor, element)
      return true
    },
    walk(tip, step) {
      const { open } = shown.now
      if (!open) return
      const anchor = anchorOf(tip.steps?.[step]?.anchor ?? tip.anchor)
      const element = anchor && findAnchor(anchor, document)
      if (element) lead(element)
      const place = placeOf(element) ?? open.place
      put({ ...open, tip: tip.id, step, anchor, element, place })
    },
    close() {
      if (shown.now.open) put(undefined)
    },
    find(foundNow) {
      found = foundNow
      const { open } = shown.now
      if (!open?.anchor) return
      const element = found.get(open.anchor.id) ?? stillOf(open, found)
      if (element !== open.element) set({ open: { ...open, element } })
    },
    move(places) {
      const { open } = shown.now
      const place = open?.element && places.get(open.element)
      // It may have come into sight again as something else, of which nothing is told.
      if (place) set({ open: { ...open, element: stillOf(open, found), place } })
    },
  }
  return state
}

/** The element of a card, unless it is not found, and is another thing now. */
function stillOf({ anchor, element }: OpenCard, found: ReadonlyMap<string, Element>) {
  if (!anchor || !element) return undefined
  return found.get(anchor.id) === element || isStillCalled(anchor, element) ? element : undefined
}

/** Brings an element into sight because somebody has asked for it. */
function lead(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect()
  const isFar = top < 0 || bottom > innerHeight
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({
    block: isFar ? 'center' : 'nearest',
    behavior: isCalm ? 'instant' : 'smooth',
  })
}
