import type { Anchor } from '@candor/protocol'
import { createShelves } from './create-shelves.ts'
import { elementsIn, openRootOf, touchedBy } from './elements-in.ts'
import type { Root } from './elements-in.ts'
import { createSelectorIndex } from './selector-index.ts'
import type { Steps } from './steps.ts'
import { inSteps } from './steps.ts'

export interface PageIndex {
  /** Takes up the page and the open shadow roots in it. From then on it can be asked what matches. */
  readRoots(): Steps
  /** Takes up all elements in these. From then on asking costs next to nothing. */
  readElements(): Steps
  /** Takes up what has changed since. */
  update(records: readonly MutationRecord[]): Steps
  /** Takes up what custom elements have in roots that they did not have before: nothing tells of it. */
  meetHosts(): Steps
  /** Those in the page that match a selector now; none where there are too many to be of help. */
  matches(selector: string): Element[]
  /** Whether it knows the selectors of an anchor. */
  knows(anchor: Anchor): boolean
  /** The page and the open shadow roots in it. */
  roots: ReadonlySet<Root>
  /** Attributes whose changes it has to be told of, as they are written in HTML and in SVG. */
  attributes(): string[]
}

interface PageIndexParts {
  anchors: readonly Anchor[]
  page: Document
  /** Told of the page and each open shadow root in it, just before that is read. */
  onRoot?: ((root: Root) => void) | undefined
}

/** Elements or anchors in one step: a fraction of a millisecond. */
const IN_A_STEP = 50

/** Elements in one step that are only asked for their roots. */
const ROOTS_IN_A_STEP = 200

/** Elements. A selector with more is no help, and would take long to look at. */
const MAX_MATCHES = 500

/**
 * Which elements each selector may mean, by what their own attributes say: so an element is read
 * once, and then when one of these has changed. Whether all of a selector holds is asked at the end.
 */
export function createPageIndex({ anchors, page, onRoot }: PageIndexParts): PageIndex {
  const selectors = createSelectorIndex()
  const shelves = createShelves(selectors)
  const roots = new Set<Root>()
  const unread = new Set<Root>()
  /** Custom elements without a root. */
  const hosts = new Set<Element>()
  let isRead = false

  const meet = (element: Element) => {
    const root = openRootOf(element)
    if (root && !roots.has(root)) {
      roots.add(root)
      unread.add(root)
    }
    if (root) hosts.delete(element)
    else if (element.localName.includes('-')) hosts.add(element)
  }
  const leave = (element: Element) => {
    hosts.delete(element)
    shelves.takeOut(element)
    const root = openRootOf(element)
    if (root) roots.delete(root)
  }
  const take = (element: Element) => {
    if (!element.isConnected) return leave(element)
    meet(element)
    shelves.put(element)
  }
  /** Those that come up meanwhile are met as well. */
  function* eachUnread(size: number, run: (element: Element) => void): Steps {
    for (const root of unread) {
      unread.delete(root)
      onRoot?.(root)
      yield* inSteps(elementsIn(root), size, run)
    }
  }
  function* candidates(selector: string): Generator<Element> {
    if (isRead && !selectors.isPlain(selector)) yield* shelves.of(selector)
    else if (selectors.isValid(selector))
      for (const root of roots) yield* root.querySelectorAll(selector)
  }
  return {
    *readRoots() {
      yield* inSteps(anchors, IN_A_STEP, (anchor) => anchor.selectors.forEach(selectors.add))
      roots.add(page)
      for (const root of roots) unread.add(root)
      yield* eachUnread(ROOTS_IN_A_STEP, meet)
    },
    *readElements() {
      for (const root of roots) yield* inSteps(elementsIn(root), IN_A_STEP, take)
      yield* eachUnread(IN_A_STEP, take)
      isRead = true
    },
    *update(records) {
      yield* inSteps(touchedBy(records), IN_A_STEP, take)
      yield* eachUnread(IN_A_STEP, take)
    },
    *meetHosts() {
      yield* inSteps(hosts, IN_A_STEP, meet)
      yield* eachUnread(IN_A_STEP, take)
    },
    matches(selector) {
      const found: Element[] = []
      for (const element of candidates(selector)) {
        if (isMatch(element, selector)) found.push(element)
        if (found.length > MAX_MATCHES) return []
      }
      return found
    },
    knows: (anchor) => anchor.selectors.every(selectors.has),
    roots,
    attributes: () => selectors.attributes().flatMap((name) => [name, name.toLowerCase()]),
  }
}

function isMatch(element: Element, selector: string): boolean {
  try {
    return element.isConnected && element.matches(selector)
  } catch {
    // A form with a field called `matches` answers with that field.
    return false
  }
}
