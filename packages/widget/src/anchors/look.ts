import type { Anchor } from '@candor/protocol'
import { createLabels } from './create-labels.ts'
import { createNames } from './create-names.ts'
import { createWitness } from './create-witness.ts'
import type { SelectorIndex } from './selector-index.ts'
import { createSelectorIndex } from './selector-index.ts'
import { winnerOf } from './winner-of.ts'

export type Root = Document | ShadowRoot

export interface LookParts {
  anchors: readonly Anchor[]
  page: Document
  /** Looks for no more once so many are found. */
  most?: number
  /** Told of the page and each open shadow root in it, just before that is read. */
  onRoot?: (root: Root) => void
  /** Told of each anchor's element, or that there is none or it was not asked for. */
  onVerdict: (anchor: Anchor, element: Element | undefined, isAsked: boolean) => void
}

/** A look in steps, between which it can rest. Each step is told whether there was a rest. */
export type Look = Steps<void>

type Steps<Result> = Generator<undefined, Result, boolean>

type Matches = Map<string, Set<Element>>

/** Anchors or elements in one step: a fraction of a millisecond. */
const IN_A_STEP = 50

/** Elements in one step whose names are read, which takes longer. */
const NAMES_IN_A_STEP = 5

const NONE: ReadonlySet<Element> = new Set()

/** Elements. A selector with more is no help, and would take long to look at. */
const MAX_MATCHES = 500

/**
 * Looks once at each element of a page and its open shadow roots, and then decides on each anchor:
 * the cost depends on the size of the page, and little on the number of anchors. Reads only.
 */
export function* look({ anchors, page, most = Infinity, onRoot, onVerdict }: LookParts): Look {
  const index = createSelectorIndex()
  yield* inSteps(anchors, IN_A_STEP, ({ selectors }) => selectors.forEach(index.add))
  const matches = yield* matchesIn(page, index, onRoot)
  const names = createNames(createLabels())
  let witness = createWitness(page, names)
  let found = 0
  for (const anchor of anchors) {
    const isAsked = found < most
    let winner: Element | undefined
    for (const selector of isAsked ? anchor.selectors : []) {
      const elements = matches.get(selector) ?? NONE
      if (elements.size > MAX_MATCHES) continue
      const unknown = anchor.text ? names.unknown(elements) : []
      const isRested = yield* inSteps(unknown, NAMES_IN_A_STEP, names.learn)
      if (isRested) witness = createWitness(page, names)
      const isOne = witness(anchor)
      winner = winnerOf(elements, (element) => isOne(element, selector))
      if (winner) break
    }
    if (winner) found += 1
    onVerdict(anchor, winner, isAsked)
  }
}

function* matchesIn(
  page: Document,
  index: SelectorIndex,
  onRoot?: (root: Root) => void,
): Steps<Matches> {
  const matches: Matches = new Map()
  const note = (selector: string, element: Element) =>
    matches.set(selector, (matches.get(selector) ?? new Set()).add(element))
  // Grows while it is walked through.
  const roots = new Set<Root>([page])
  for (const root of roots) {
    onRoot?.(root)
    const elements = root.querySelectorAll('*')
    yield* inSteps(elements, IN_A_STEP, (element) => {
      const inner = openRootOf(element)
      if (inner) roots.add(inner)
      for (const selector of index.matching(element)) note(selector, element)
    })
    const isLarge = elements.length > IN_A_STEP
    yield* inSteps(index.plain, isLarge ? 1 : IN_A_STEP, (selector) => {
      for (const element of root.querySelectorAll(selector)) note(selector, element)
    })
  }
  return matches
}

/** Tells whether there was a rest. */
function* inSteps<Item>(
  items: Iterable<Item>,
  size: number,
  run: (item: Item) => void,
): Steps<boolean> {
  let count = 0
  let isRested = false
  for (const item of items) {
    run(item)
    count += 1
    if (count % size === 0 && (yield)) isRested = true
  }
  return (yield) || isRested
}

/** Not the widget's own. What a field of a form is called may stand in the way: that is no root. */
function openRootOf({ shadowRoot, localName }: Element): ShadowRoot | undefined {
  const isRoot = shadowRoot?.nodeType === Node.DOCUMENT_FRAGMENT_NODE
  return shadowRoot && isRoot && localName !== 'candor-widget' ? shadowRoot : undefined
}
