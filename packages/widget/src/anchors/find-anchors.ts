import type { Anchor } from '@candor/protocol'
import { decide } from './decide.ts'
import { inTurns } from '../in-turns.ts'
import type { InSteps } from '../in-steps.ts'
import { atOnce } from '../in-steps.ts'
import { FEW, readLikely } from './read-likely.ts'
import type { Roots } from './track-roots.ts'
import { trackRoots } from './track-roots.ts'

export type Found = Map<string, Element>

/** What `findAnchor` finds for each of the anchors, by id; those that are not found are left out. */
export function findAnchors(anchors: readonly Anchor[], page: Document): Found {
  const found: Found = new Map()
  const roots = trackRoots(page)
  atOnce(search({ anchors, page, roots, found }))
  roots.stop()
  return found
}

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
  const found: Found = new Map()
  const roots = trackRoots(page)
  const stop = inTurns(
    (function* () {
      yield* search({ anchors, page, roots, found })
      roots.stop()
      onFound(found)
    })(),
  )
  return () => {
    stop()
    roots.stop()
  }
}

interface Searched {
  anchors: readonly Anchor[]
  page: Document
  roots: Roots
  found: Found
}

/** In steps, into `found`. */
function* search({ anchors, page, roots, found }: Searched): InSteps {
  yield* roots.read()
  const likely = anchors.length > FEW ? yield* readLikely(anchors, roots.all()) : undefined
  const note = ({ id }: Anchor, element: Element | undefined) => {
    if (element) found.set(id, element)
  }
  yield* decide({ anchors, page, roots, likely, isAsked: () => true, note })
}
