import type { Anchor } from '@candor/protocol'
import { decide } from './decide.ts'
import { inTurns } from '../in-turns.ts'
import type { InSteps } from '../in-steps.ts'
import { atOnce } from '../in-steps.ts'
import { FEW, readLikely } from './read-likely.ts'
import { trackRoots } from './track-roots.ts'

export type Found = Map<string, Element>

/** What `findAnchor` finds for each of the anchors, by id; those that are not found are left out. */
export function findAnchors(anchors: readonly Anchor[], page: Document): Found {
  const found: Found = new Map()
  atOnce(search(anchors, page, found))
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
  return inTurns(
    (function* () {
      yield* search(anchors, page, found)
      onFound(found)
    })(),
  )
}

/** In steps, into `found`. */
function* search(anchors: readonly Anchor[], page: Document, found: Found): InSteps {
  const roots = trackRoots(page)
  yield* roots.read()
  const likely = anchors.length > FEW ? yield* readLikely(anchors, roots.all()) : undefined
  const note = ({ id }: Anchor, element: Element | undefined) => {
    if (element) found.set(id, element)
  }
  yield* decide({ anchors, page, roots, likely, isAsked: () => true, note })
  roots.stop()
}
