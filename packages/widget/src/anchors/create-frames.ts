/** What an element does to those in it. */
export interface Frame {
  style: CSSStyleDeclaration
  /** Nothing in it is for the reader: a template, a page below a dialog, a copy of a slide. */
  isLeftOut: boolean
  /** What lies outside it cannot be seen; `scroll`: but can be scrolled to. */
  clips: 'no' | 'clip' | 'scroll'
  box(): DOMRect
}

/** Frames as they are now. Many elements have the same around them: each is asked once. */
export function createFrames(): (element: Element) => Frame {
  const known = new Map<Element, Frame>()
  return (element) => {
    const frame = known.get(element) ?? frameOf(element)
    known.set(element, frame)
    return frame
  }
}

function frameOf(element: Element): Frame {
  const style = getComputedStyle(element)
  let box: DOMRect | undefined
  return {
    style,
    isLeftOut: element.matches('[aria-hidden=true], [inert]'),
    clips: clippingOf(element, style),
    box: () => (box ??= element.getBoundingClientRect()),
  }
}

function clippingOf(element: Element, style: CSSStyleDeclaration): Frame['clips'] {
  const { overflowX, overflowY, display } = style
  // The overflow of the page is the window's. These others have no box that could cut off.
  if (element.matches('html, body') || display === 'contents' || display === 'inline') return 'no'
  const ways = [overflowX, overflowY]
  if (ways.every((how) => how === 'visible')) return 'no'
  return ways.some((how) => how === 'auto' || how === 'scroll') ? 'scroll' : 'clip'
}
