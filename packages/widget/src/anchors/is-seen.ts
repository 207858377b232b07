import type { Frame } from './create-frames.ts'
import { flatParent } from './flat-parent.ts'

type Box = Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left'>

/** Pixels. What is there for screen readers alone is one pixel large. */
const NEXT_TO_NOTHING = 1

/**
 * Whether people can see an element, or scroll to where it is. Not what is hidden in one of the
 * usual ways: without a box, transparent, cut off by what is around it, beyond the edge of the
 * page, or left out for assistive technology as well.
 */
export function isSeen(element: Element, frameOf: (element: Element) => Frame): boolean {
  const how = { visibilityProperty: true, opacityProperty: true }
  if (!element.checkVisibility(how)) return false
  const frame = frameOf(element)
  return !frame.isLeftOut && isLarge(frame.box()) && isReached(element, frameOf)
}

/** Walks outwards, and keeps in `seen` where the element would have to be looked for. */
function isReached(element: Element, frameOf: (element: Element) => Frame): boolean {
  const { style, box } = frameOf(element)
  let { position } = style
  let seen: Box = box()
  for (let at = flatParent(element); at; at = flatParent(at)) {
    const { isLeftOut, clips, ...around } = frameOf(at)
    if (isLeftOut) return false
    if (!holds(around.style, position)) continue
    position = around.style.position
    if (clips === 'scroll') seen = around.box()
    else if (clips === 'clip') seen = overlapOf(seen, around.box())
    if (!isLarge(seen)) return false
  }
  return isOnPage(element.ownerDocument, seen, position)
}

/** Whether a box of that position moves with the element around it. */
function holds({ position, transform, filter, contain }: CSSStyleDeclaration, inner: string) {
  if (inner !== 'fixed' && inner !== 'absolute') return true
  if (inner === 'absolute' && position !== 'static') return true
  return transform !== 'none' || filter !== 'none' || contain !== 'none'
}

/** Nobody can scroll to the left of a page's beginning or above it, and nowhere to what is fixed. */
function isOnPage({ documentElement, defaultView }: Document, box: Box, position: string) {
  const { clientWidth: right, clientHeight: bottom } = documentElement
  if (position === 'fixed') return isLarge(overlapOf(box, { top: 0, left: 0, right, bottom }))
  const { scrollX = 0, scrollY = 0 } = defaultView ?? {}
  const isRightToLeft = getComputedStyle(documentElement).direction === 'rtl'
  return box.bottom + scrollY > NEXT_TO_NOTHING && (isRightToLeft || box.right + scrollX > 0)
}

const isLarge = ({ top, right, bottom, left }: Box) =>
  right - left > NEXT_TO_NOTHING && bottom - top > NEXT_TO_NOTHING

const overlapOf = (one: Box, other: Box): Box => ({
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
  left: Math.max(one.left, other.left),
})
