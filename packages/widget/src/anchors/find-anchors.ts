import type { Anchor } from '@candor/protocol'
import { decide } from './decide.ts'
import { afterFrame } from '../after-frame.ts'
import type { InSteps } from '../in-steps.ts'
import { atOnce } from '../in-steps.ts'
import { FEW, readLikely } from './read-likely.ts'
import type { Roots } from './track-roots.ts'
import { trackRoots } from './track-roots.ts'

export type Found = Map<string, Element>

/** Milliseconds of work, after which a frame comes first. Somebody waits for it. */
const SLICE = 16

/** What `findAnchor` finds for each of the anchors, by id; those that are not found are left out. */
export const findAnchors = (anchors: readonly Anchor[], page: Document): Found =>
  atOnce(search(anchors, page, trackRoots(page)))

/**
 * Finds the same by and by, so that nothing waits for it.
 *
 * @returns its undo
 */
export function findAnchorsSoon(
  anchors: readonly Anchor[],
  page: Document,
  onFound: (found: Found) => void,
): () => void {
  const roots = trackRoots(page)
  const steps = search(anchors, page, roots)
  let cancel: (() => void) | undefined
  const run = () => {
    const begun = performance.now()
    for (let isRested = true; ; isRested = false) {
      const { done, value } = steps.next(isRested)
      if (done) return onFound(value)
      if (performance.now() - begun > SLICE) break
    }
    cancel = afterFrame(run)
  }
  run()
  return () => {
    cancel?.()
    roots.stop()
  }
}

function* search(anchors: readonly Anchor[], page: Document, roots: Roots): InSteps<Found> {
  const found: Found = new Map()
  yield* roots.read()
  const likely = anchors.length > FEW ? yield* readLikely(anchors, roots.all()) : undefined
  const note = ({ id }: Anchor, element: Element | undefined) => {
    if (element) found.set(id, element)
  }
  yield* decide({ anchors, page, roots, likely, isAsked: () => true, note })
  roots.stop()
  return found
}
