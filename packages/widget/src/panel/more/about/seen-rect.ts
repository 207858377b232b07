/** Places at which is asked whether something lies over an element. */
const PROBES = 8

/**
 * The part of an element that can be seen in the window: what scrolls around it cuts it off, and so
 * does what the page lays over it from above or below, as a header that stays. `undefined` where
 * nothing of it can be seen.
 */
export function seenRect(element: Element): DOMRect | undefined {
  let rect = element.getBoundingClientRect()
  for (const scroller of scrollersAround(element))
    rect = common(rect, scroller.getBoundingClientRect())
  rect = common(rect, new DOMRect(0, 0, innerWidth, innerHeight))
  const { x, y, width, height } = rect
  if (width <= 0 || height <= 0) return undefined
  const isSeen = (share: number) => isHit(element, x + width / 2, y + share * height)
  const probes = Array.from({ length: PROBES }, (_, at) => (at + 0.5) / PROBES)
  const [first, last] = [probes.find(isSeen), probes.findLast(isSeen)]
  if (first === undefined || last === undefined) return undefined
  const top = edge(Math.max(0, first - 1 / PROBES), first, isSeen)
  const bottom = edge(Math.min(1, last + 1 / PROBES), last, isSeen)
  return new DOMRect(x, y + top * height, width, (bottom - top) * height)
}

/** Between a place that may be covered and one that is not, to a pixel or so. */
function edge(covered: number, seen: number, isSeen: (share: number) => boolean): number {
  if (isSeen(covered)) return covered
  for (let step = 0; step < PROBES; step += 1) {
    const middle = (covered + seen) / 2
    if (isSeen(middle)) seen = middle
    else covered = middle
  }
  return seen
}

function common(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left)
  const top = Math.max(one.top, other.top)
  const right = Math.min(one.right, other.right)
  return new DOMRect(left, top, right - left, Math.min(one.bottom, other.bottom) - top)
}

/** Whether the page shows the element there. It may let clicks through, as a button does that is off. */
function isHit(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot
  const hit = root.elementsFromPoint(x, y).find(({ localName }) => localName !== 'candor-widget')
  return hit !== undefined && (isWithin(hit, element) || isWithin(element, hit))
}

const isWithin = (inner: Element, outer: Element) => [inner, ...around(inner)].includes(outer)

/** Those of the root scroll the window itself. */
const scrollersAround = (element: Element) =>
  around(element).filter(
    (one) =>
      !['html', 'body'].includes(one.localName) && getComputedStyle(one).overflow !== 'visible',
  )

/** All elements around one, out of open shadow roots as well. */
function around(element: Element): Element[] {
  const { parentNode } = element
  const outer = parentNode instanceof ShadowRoot ? parentNode.host : parentNode
  return outer instanceof Element ? [outer, ...around(outer)] : []
}
