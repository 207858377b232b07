import type { Anchor, Tip } from '@candor/protocol'
import { findAnchor } from '../anchors/find-anchor.ts'
import type { ViewState } from '../panel/view-state.ts'
import { createViewState } from '../panel/view-state.ts'
import type { Mark } from './marks-for.ts'
import type { Place } from './place.ts'
import { placeIdOf } from './place-id-of.ts'

/** The tips of an element, laid open beside it. */
export interface OpenCard {
  tips: Tip[]
  /** The tip whose steps are gone through, and which step is shown. */
  tip: string
  step: number
  /** Where it lies: the element of the step, else of the tip. */
  anchor: Anchor | undefined
  element: Element | undefined
  /** Where it lay last. */
  place: Place | undefined
}

interface Shown {
  open?: OpenCard | undefined
  /** The mark that was pressed last: there the focus goes on. */
  pressed?: string | undefined
}

export interface CardState extends ViewState<Shown> {
  /** Opens what a mark stands for, or closes it. */
  press(mark: Mark, element: Element | undefined): void
  /** Leads to the place of a tip; whether it can be found. */
  show(tip: Tip): boolean
  /** Goes to a step of a tip that is open. */
  walk(tip: Tip, step: number): void
  close(): void
  /** Takes what was found in the page. */
  find(found: ReadonlyMap<string, Element>): void
  move(places: ReadonlyMap<Element, Place>): void
}

export interface CardParts {
  draw: () => void
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
  const shown = createViewState<Shown>({}, parts.draw)
  const { set } = shown
  const anchorOf = (id: string | undefined) => parts.anchors().find((one) => one.id === id)

  function put(open: OpenCard | undefined): void {
    set({ open })
    onElsewhere()
  }
  function begin(tips: Tip[], anchor: Anchor, element: Element | undefined): void {
    onOpen()
    set({ pressed: anchor.id })
    put({ tips, tip: tips[0]?.id ?? '', step: 0, anchor, element, place: placeOf(element) })
  }

  const state: CardState = {
    set,
    get now() {
      return shown.now
    },
    press({ anchor, tips }, element) {
      const { open, pressed } = shown.now
      if (open && pressed === anchor.id) return state.close()
      begin(tips, anchor, element)
    },
    show(tip) {
      const anchor = anchorOf(placeIdOf(tip))
      const element = anchor && findAnchor(anchor, document)
      if (!element) return false
      lead(element)
      begin([tip], anchor, element)
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
    find(found) {
      const { open } = shown.now
      const before = open?.element?.isConnected ? open.element : undefined
      const element = found.get(open?.anchor?.id ?? '') ?? before
      if (open && element !== open.element) set({ open: { ...open, element } })
    },
    move(places) {
      const { open } = shown.now
      const place = open?.element && places.get(open.element)
      if (place) set({ open: { ...open, place } })
    },
  }
  return state
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
