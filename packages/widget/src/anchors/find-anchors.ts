import type { Anchor } from '@candor/protocol'
import { look } from './look.ts'

/** What `findAnchor` finds for each of the anchors, by id; those that are not found are left out. */
export function findAnchors(anchors: readonly Anchor[], page: Document): Map<string, Element> {
  const found = new Map<string, Element>()
  const onVerdict = ({ id }: Anchor, element: Element | undefined) => {
    if (element) found.set(id, element)
  }
  const steps = look({ anchors, page, onVerdict })
  while (!steps.next(false).done);
  return found
}
