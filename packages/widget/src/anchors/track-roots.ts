import type { InSteps } from '../in-steps.ts'
import { eachInSteps } from './each-in-steps.ts'
import type { Root } from './elements-in.ts'
import { elementsIn, openRootOf } from './elements-in.ts'

export interface Roots {
  /** Goes through the whole page. Nothing tells of a root that is attached late. */
  read(): InSteps
  /** Whether that was done once. */
  isRead(): boolean
  /** Whether more came since than could be kept, so that it is to be done again. */
  isLost(): boolean
  /** Goes through what came since, and what may have got a root since. */
  update(): InSteps
  /** The page, and the open shadow roots in it that are known. */
  all(): Root[]
  stop(): void
}

/** Elements in one step: a fraction of a millisecond. */
const IN_A_STEP = 200

/** Elements that are kept until there is time for them. Where more are added, the page is read anew. */
const MOST_ADDED = 1000

const ADDED = { subtree: true, childList: true }

/** Knows the open shadow roots of a page, also those that come while it changes. */
export function trackRoots(page: Document): Roots {
  const roots = new Set<Root>([page])
  const unread = new Set<Root>()
  /** Custom elements without a root: they often get one once they are defined. */
  const hosts = new Set<Element>()
  let added: Element[] = []
  let isRead = false
  let isLost = false
  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (isLost) return
        if (isElement(node)) keep(node)
      }
  })
  const keep = (element: Element) => {
    added.push(element)
    isLost = added.length > MOST_ADDED
    if (isLost) added = []
  }
  const meet = (element: Element) => {
    const root = openRootOf(element)
    if (root) {
      hosts.delete(element)
      if (!roots.has(root)) unread.add(root)
    } else if (isCustom(element)) hosts.add(element)
  }
  function* readUnread(): InSteps {
    for (const root of unread) {
      unread.delete(root)
      roots.add(root)
      changes.observe(root, ADDED)
      yield* eachInSteps(elementsIn(root), IN_A_STEP, meet)
    }
  }
  const isGone = (root: Root) => root !== page && !(root as ShadowRoot).host.isConnected
  return {
    *read() {
      isLost = false
      for (const root of roots) unread.add(root)
      yield* readUnread()
      isRead = true
    },
    isRead: () => isRead,
    isLost: () => isLost,
    *update() {
      const elements = added
      added = []
      for (const element of elements) {
        meet(element)
        yield* eachInSteps(elementsIn(element), IN_A_STEP, meet)
      }
      yield* eachInSteps([...hosts], IN_A_STEP, (host) => {
        if (host.isConnected) meet(host)
        else hosts.delete(host)
      })
      yield* readUnread()
    },
    all() {
      for (const root of roots) if (isGone(root)) roots.delete(root)
      return [...roots]
    },
    stop: () => changes.disconnect(),
  }
}

/** What a form has for its name may be a field of it. */
const isCustom = ({ localName }: Element) => String(localName).includes('-')

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
