import type { Anchor } from '@candor/protocol'
import { createPageIndex } from './create-page-index.ts'
import { decide } from './decide.ts'
import { browserPace } from './pace.ts'
import type { Steps } from './steps.ts'
import { atOnce } from './steps.ts'

export type Found = Map<string, Element>

/** Milliseconds of work, after which the page comes first. */
const SLICE = 8

/** For so many the browser is asked; for more it is faster to go through all elements once. */
const FEW = 20

/** What `findAnchor` finds for each of the anchors, by id; those that are not found are left out. */
export function findAnchors(anchors: readonly Anchor[], page: Document): Found {
  const found: Found = new Map()
  atOnce(search(anchors, page, found))
  return found
}

/**
 * Finds the same a little at a time, so that nothing waits for it; on a usual page at once.
 *
 * @returns its undo
 */
export function findAnchorsSoon(
  anchors: readonly Anchor[],
  page: Document,
  onFound: (found: Found) => void,
): () => void {
  const found: Found = new Map()
  const steps = search(anchors, page, found)
  const { now, afterFrame } = browserPace
  let cancel: (() => void) | undefined
  const run = () => {
    const begun = now()
    for (let isRested = true; !steps.next(isRested).done; isRested = false)
      if (now() - begun > SLICE) return void (cancel = afterFrame(run))
    onFound(found)
  }
  run()
  return () => cancel?.()
}

/** In steps, into `found`. */
function* search(anchors: readonly Anchor[], page: Document, found: Found): Steps {
  const index = createPageIndex({ anchors, page })
  yield* index.readRoots()
  if (anchors.length > FEW) yield* index.readElements()
  const note = ({ id }: Anchor, element: Element | undefined) => {
    if (element) found.set(id, element)
  }
  yield* decide({ anchors, page, index, isAsked: () => true, note })
}
