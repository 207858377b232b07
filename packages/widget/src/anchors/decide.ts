import type { Anchor } from '@candor/protocol'
import type { InSteps } from '../in-steps.ts'
import { createLabels } from './create-labels.ts'
import { createNames } from './create-names.ts'
import { createWitness } from './create-witness.ts'
import { eachInSteps } from './each-in-steps.ts'
import { matchesAmong, matchesIn } from './matches-in.ts'
import type { Likely } from './read-likely.ts'
import type { Roots } from './track-roots.ts'
import { winnerOf } from './winner-of.ts'

export interface DecideParts {
  anchors: readonly Anchor[]
  page: Document
  roots: Pick<Roots, 'all'>
  /** Of many anchors; without it the browser is asked about each. */
  likely?: Likely | undefined
  /** Whether an anchor is still to be looked for, when its turn comes. */
  isAsked: (anchor: Anchor) => boolean
  /** Told of each anchor's element, or that there is none or it was not asked for. */
  note: (anchor: Anchor, element: Element | undefined, isAsked: boolean) => void
}

/** Elements in one step whose names are read, which takes long. */
const NAMES_IN_A_STEP = 5

/** Decides which element each of the anchors means, if any. Reads only. */
export function* decide({ anchors, page, roots, likely, isAsked, note }: DecideParts): InSteps {
  const names = createNames(createLabels())
  const momentNow = () => {
    const all = roots.all()
    const matches = once((selector) => matchesIn(all, selector))
    const among = once((selector) => {
      const elements = likely?.(selector)
      return elements ? matchesAmong(elements, selector) : matches(selector)
    })
    return { witness: createWitness(page, names), matches, among }
  }
  /** What is true until there is a rest. */
  let moment = momentNow()
  let hasRested = false
  const goOn = () => {
    hasRested = true
    moment = momentNow()
  }

  /** With the names of all of them known, in a page that has not changed since. */
  function* matchesOf(selector: string, isNamed: boolean): InSteps<Element[]> {
    for (;;) {
      const matches = moment.among(selector)
      const unknown = isNamed ? names.unknown(matches) : []
      if (unknown.length === 0) return matches
      if (yield* eachInSteps(unknown, NAMES_IN_A_STEP, names.learn)) goOn()
    }
  }
  /** Another one may be called the same since the names were learned. */
  const isStillOne = (winner: Element, matches: readonly Element[], anchor: Anchor) => {
    if (!hasRested || !anchor.text) return true
    const namesNow = createNames(createLabels())
    matches.forEach(namesNow.learn)
    return winnerOf(matches, createWitness(page, namesNow)(anchor)) === winner
  }
  function* winnerFor(anchor: Anchor): InSteps<Element | undefined> {
    for (const selector of anchor.selectors) {
      const matches = yield* matchesOf(selector, anchor.text !== undefined)
      const winner = winnerOf(matches, moment.witness(anchor))
      // Another one may have come since it was read which ones are likely.
      if (!winner || moment.matches(selector).length !== matches.length) continue
      if (isStillOne(winner, matches, anchor)) return winner
    }
    return undefined
  }
  for (const anchor of anchors) {
    const isOpen = isAsked(anchor)
    note(anchor, isOpen ? yield* winnerFor(anchor) : undefined, isOpen)
    if (yield) goOn()
  }
}

/** Many anchors have the same selectors. */
function once<Result>(of: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, Result>()
  return (key) => {
    const result = known.get(key) ?? of(key)
    known.set(key, result)
    return result
  }
}
