import { TOP_LAYER } from './top-layer.ts'

/** These show their own content alone, no children. */
const CHILDLESS = 'iframe, video, img, canvas, object, embed'

/**
 * Moves the element into the topmost of what is open in the top layer, and back as that closes or is
 * taken out of the page. It is a popover there: a dialog that is transformed or clips what is in it
 * (as those of most component libraries do) can then neither displace nor cut the widget.
 */
export function followTopLayer(
  element: HTMLElement,
  launcher: HTMLElement,
): {
  enter: (top: Element) => void
  stop: () => void
} {
  const root = launcher.getRootNode() as ShadowRoot
  let stack: Element[] = []
  const changes = new MutationObserver(() => follow())
  const follow = () => {
    stack = stack.filter((top) => top.isConnected && top.matches(TOP_LAYER))
    // What is written anew has none at first.
    const home = stack.at(-1) ?? (document.documentElement as Element | null)
    if (home && element.parentNode !== home) settleIn(element, root, home)
    changes.disconnect()
    for (const around of new Set(stack.flatMap(rootsOf)))
      changes.observe(around, { childList: true, subtree: true, attributeFilter: ['open'] })
  }
  document.addEventListener('fullscreenchange', follow)
  return {
    enter(top) {
      if (!element.isConnected || stack.includes(top) || top.matches(CHILDLESS)) return
      stack.push(top)
      follow()
    },
    stop() {
      document.removeEventListener('fullscreenchange', follow)
      changes.disconnect()
    },
  }
}

function settleIn(element: HTMLElement, { activeElement }: DocumentOrShadowRoot, home: Element) {
  // In one piece, where the engine can: where its views are scrolled to would be lost.
  if (element.isConnected && 'moveBefore' in home) home.moveBefore(element, null)
  else home.append(element)
  // Anew, over what has opened since it was shown.
  element.popover = null
  if (!home.matches(':root')) {
    element.popover = 'manual'
    element.showPopover()
  }
  // Somebody writes in it, while what it lay in closes.
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
}

/** The document, and the shadow roots on the way to a node. */
function rootsOf(node: Node): Node[] {
  const root = node.getRootNode()
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root]
}
