import type { Anchor, Hint, Text } from '@candor/protocol'
import type { Clock } from '../clock.ts'
import type { HintFacts } from './hint-holds.ts'
import { hintHolds } from './hint-holds.ts'
import { fieldOf, valueOf } from './value-of.ts'

/** Milliseconds. A field that is being filled by the page gets its time; then it is read. */
const SETTLING = 500

/** What may change the value of a field without an event. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['value', 'datetime', 'data-value', 'aria-checked', 'data-placeholder', 'href'],
}

/** A hint that holds, and the field that it is about: all that a list needs. */
export interface HeldHint {
  id: string
  title: Text
  benefit: Text
  element: Element
}

/** A hint of the screen, and where its field is. */
export interface Placed {
  hint: Hint
  anchor: Anchor
  element: Element
}

export interface HintWatch {
  /** What to look at from now on, in place of what was given before. */
  look(placed: readonly Placed[]): void
  /** The same fields may show another record from now on: what was edited or put right is over. */
  turnPage(): void
  stop(): void
}

export interface HintWatchParts {
  facts: () => HintFacts
  clock: Clock
  /** Called when other hints hold, or the same of other fields. */
  onChange: (held: readonly HeldHint[]) => void
  /** Called when the employee has put right what a hint was about. */
  onResolved: (id: string) => void
  /** Called whenever it was read whether a hint holds, and nobody is in its field. */
  onRead: (id: string, holds: boolean) => void
}

interface Watched extends Placed {
  /** When it was read last after an edit, or between two. */
  held: boolean
  /** While somebody types a hint may go, and none comes. */
  shown: boolean
  /** The employee has edited the field. */
  isEdited: boolean
  isResolved: boolean
}

/**
 * Which hints hold, while the employee works. Reads the fields when they are edited or drawn anew,
 * and not otherwise; what stands in them stays in the variables of the reading function.
 */
export function watchHints({ facts, clock, ...parts }: HintWatchParts): HintWatch {
  let watched: Watched[] = []
  let reported: readonly HeldHint[] = []
  let cancel: (() => void) | undefined
  const observer = new MutationObserver(() => settleSoon())
  const over = new AbortController()

  const settleSoon = () => {
    cancel ??= clock.after(SETTLING, () => {
      cancel = undefined
      for (const one of watched) {
        const isTyping = hasFocus(one)
        settle(one, isTyping)
        // Left as it was: what comes into it by and by is not the employee's doing.
        if (one.held && !isTyping) one.isEdited = false
      }
      report()
    })
  }

  function settle(one: Watched, isTyping: boolean): void {
    const holds = readHint(one, facts())
    const isPutRight = holds === false && one.held && one.isEdited && !one.isResolved
    if (isTyping) one.shown &&= holds === true
    else one.shown = one.held = holds === true
    if (isTyping) return
    if (isPutRight) {
      one.isResolved = true
      parts.onResolved(one.hint.id)
    }
    if (holds !== undefined) parts.onRead(one.hint.id, holds)
  }

  function report(): void {
    const held = watched
      .filter(({ shown }) => shown)
      .map(({ hint: { id, title, benefit }, element }) => ({ id, title, benefit, element }))
    const isSame =
      held.length === reported.length &&
      held.every(
        ({ id, element }, at) => id === reported[at]?.id && element === reported[at].element,
      )
    reported = held
    if (!isSame) parts.onChange(held)
  }

  const onEdit = (event: Event) => {
    const path = event.composedPath()
    const about = watched.filter((one) => path.includes(fieldIn(one) ?? one.element))
    if (about.length === 0) return
    for (const one of about) {
      // What the page does to its own fields is not the employee's doing.
      one.isEdited ||= event.isTrusted && event.type !== 'focusout'
      settle(one, event.type === 'input')
    }
    report()
    if (event.type === 'focusout') settleSoon()
  }
  // On the window: nothing listens on a node of the page.
  for (const type of ['input', 'change', 'focusout'])
    addEventListener(type, onEdit, { capture: true, passive: true, signal: over.signal })

  return {
    look(placed) {
      const before = watched
      watched = placed.map((next) => {
        const same = before.find(
          ({ hint, element }) => hint === next.hint && element === next.element,
        )
        return same ?? { ...next, held: false, shown: false, isEdited: false, isResolved: false }
      })
      observer.disconnect()
      for (const one of watched) observer.observe(aroundOf(one), CHANGES)
      report()
      if (watched.length > 0) settleSoon()
    },
    turnPage() {
      for (const one of watched) one.isEdited = one.isResolved = false
      if (watched.length > 0) settleSoon()
    },
    stop() {
      over.abort()
      observer.disconnect()
      cancel?.()
    },
  }
}

const fieldIn = ({ anchor, element }: Placed) => fieldOf(element, anchor.text)

const hasFocus = (one: Placed) => fieldIn(one)?.matches(':focus-within') ?? false

/** Of a label, what stands beside it too. */
const aroundOf = (one: Placed) =>
  fieldIn(one) === one.element ? one.element : (one.element.parentElement ?? one.element)

/** `undefined` where the field cannot be read. */
function readHint({ hint, anchor, element }: Placed, facts: HintFacts): boolean | undefined {
  try {
    const value = valueOf(element, anchor.text)
    return value === undefined
      ? undefined
      : hint.rules.some((rule) => hintHolds(rule, value, facts))
  } catch {
    // A rule of a content file that nobody has checked.
    return undefined
  }
}
