import type { Anchor } from '@candor/protocol'
import { findAnchors } from './find-anchors.ts'

/**
 * The element of a page that an anchor of the content file means: by its first selector that has
 * exactly one visible match, in the page and its open shadow roots, with which the anchor's text
 * and role agree. Never guesses: `undefined` where there is none, or none can be told from others.
 */
export const findAnchor = (anchor: Anchor, page: Document): Element | undefined =>
  findAnchors([anchor], page).get(anchor.id)
