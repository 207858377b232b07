import { flatParent } from './flat-parent.ts'

type Point = readonly [x: number, y: number]

/** Pixels that a layer over the whole page may leave free at its edges. */
const LEEWAY = 2

/**
 * Whether a dialog of the page lies over an element. All CRMs put a layer over the whole page with
 * one; by that it is known, for not all say `aria-modal`. Where the element is out of sight, no.
 */
export function createCover(page: Document): (element: Element) => boolean {
  const { clientWidth: width, clientHeight: height } = page.documentElement
  // Not the corners where the widget or a message of the page is likely to be.
  const corners: Point[] = [
    [1, height - 2],
    [width - 2, 1],
  ]
  let layers: Element[][] | undefined
  return (element) => {
    layers ??= corners.map((point) => layersAt(page, point))
    const isOver = (layer: Element) => !contains(layer, element)
    return layers.every((at) => at.some(isOver)) && isHitElsewhere(page, element)
  }
}

/** The positioned elements as large as the window in which the topmost one there is. */
function layersAt(page: Document, point: Point): Element[] {
  const layers: Element[] = []
  for (let at = topmostAt(page, point); at; at = flatParent(at)) if (isLayer(at)) layers.push(at)
  return layers
}

function isLayer(element: Element): boolean {
  const { position } = getComputedStyle(element)
  if (position !== 'fixed' && position !== 'absolute') return false
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement
  const { top, right, bottom, left } = element.getBoundingClientRect()
  const isWide = left <= LEEWAY && right >= clientWidth - LEEWAY
  return isWide && top <= LEEWAY && bottom >= clientHeight - LEEWAY
}

/** In the middle of what is in the window of it. */
function isHitElsewhere(page: Document, element: Element): boolean {
  const { clientWidth, clientHeight } = page.documentElement
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const x = (Math.max(left, 0) + Math.min(right, clientWidth)) / 2
  const y = (Math.max(top, 0) + Math.min(bottom, clientHeight)) / 2
  const hit = topmostAt(page, [x, y])
  return hit !== undefined && !contains(element, hit) && !contains(hit, element)
}

/** In the page below the widget, and inside shadow roots; `undefined` outside the window. */
function topmostAt(page: Document, [x, y]: Point): Element | undefined {
  const isOthers = (element: Element | null) => element?.localName !== 'candor-widget'
  const first = page.elementFromPoint(x, y)
  let topmost = isOthers(first) ? first : page.elementsFromPoint(x, y).find(isOthers)
  for (;;) {
    const inner = topmost?.shadowRoot?.elementFromPoint(x, y)
    if (!inner || inner.getRootNode() !== topmost?.shadowRoot) return topmost ?? undefined
    topmost = inner
  }
}

function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = flatParent(at)) if (at === outer) return true
  return false
}
