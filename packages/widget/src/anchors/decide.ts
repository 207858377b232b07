import type { Anchor } from '@candor/protocol'
import { createLabels } from './create-labels.ts'
import { createNames } from './create-names.ts'
import type { PageIndex } from './create-page-index.ts'
import { createWitness } from './create-witness.ts'
import type { Steps } from './steps.ts'
import { inSteps } from './steps.ts'
import { winnerOf } from './winner-of.ts'

export interface DecideParts {
  anchors: readonly Anchor[]
  page: Document
  /** Up to date at each step. */
  index: PageIndex
  /** Whether an anchor is still to be looked for, when its turn comes. */
  isAsked: (anchor: Anchor) => boolean
  /** Told of each anchor's element, or that there is none or it was not asked for. */
  note: (anchor: Anchor, element: Element | undefined, isAsked: boolean) => void
}

/** Elements in one step whose names are read, which takes long. */
const NAMES_IN_A_STEP = 5

/** Decides which element each of the anchors means, if any. Reads only. */
export function* decide({ anchors, page, index, isAsked, note }: DecideParts): Steps {
  const names = createNames(createLabels())
  const momentNow = () => ({
    witness: createWitness(page, names),
    matches: once(index.matches),
  })
  /** What is true until there is a rest. */
  let moment = momentNow()

  /** With the names of all of them known, in a page that has not changed since. */
  function* matchesOf(selector: string, isNamed: boolean): Steps<Element[]> {
    for (;;) {
      const matches = moment.matches(selector)
      const unknown = isNamed ? names.unknown(matches) : []
      if (unknown.length === 0) return matches
      if (yield* inSteps(unknown, NAMES_IN_A_STEP, names.learn)) moment = momentNow()
    }
  }
  function* winnerFor(anchor: Anchor): Steps<Element | undefined> {
    for (const selector of anchor.selectors) {
      const matches = yield* matchesOf(selector, anchor.text !== undefined)
      const winner = winnerOf(matches, moment.witness(anchor))
      if (winner) return winner
    }
    return undefined
  }
  for (const anchor of anchors) {
    const isOpen = isAsked(anchor)
    note(anchor, isOpen ? yield* winnerFor(anchor) : undefined, isOpen)
    if (yield) moment = momentNow()
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
