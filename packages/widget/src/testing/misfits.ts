/** Pixels by which the browser's own sums may differ. */
const ROUNDING = 1

/** Pixels between the words of two tabs, which have no edges. */
const LEAST_GAP = 6

/** What has edges that its text must not cross. */
const BOXES = 'button, summary, input + span, .stage, .card, .panel, .bubble, .place-card, .how'

/** Where text may go on out of sight: it scrolls, or is for those who do not see. */
const LEFT_OUT = 'pre, textarea, select, .unseen, .marks, .target span, .badge'

/** Texts that are cut off or stick out of what they stand in. */
export function misfits(root: ShadowRoot): string[] {
  const found: string[] = []
  for (const view of root.querySelectorAll('.view, .panel, .place-card'))
    if (view.scrollWidth > view.clientWidth + ROUNDING) found.push(`${view.className} scrolls`)
  for (const tab of root.querySelectorAll('.nav button + button'))
    if (tab.previousElementSibling && gap(tab.previousElementSibling, tab) < LEAST_GAP)
      found.push(`no gap before ${tab.textContent}`)
  for (const { node, parent } of textsIn(root)) {
    if (parent.closest(LEFT_OUT) || !parent.checkVisibility()) continue
    const text = rectOf(node)
    if (text.width > 0 && boxesAround(parent).some((box) => sticksOut(text, box)))
      found.push(node.data)
  }
  return found
}

function rectOf(node: Node): DOMRect {
  const range = document.createRange()
  range.selectNodeContents(node)
  return range.getBoundingClientRect()
}

/** Whichever of the two comes first. */
function gap(one: Node, other: Node): number {
  const [a, b] = [rectOf(one), rectOf(other)]
  return Math.max(a.left - b.right, b.left - a.right)
}

function* textsIn(root: ShadowRoot) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Text && node.parentElement) yield { node, parent: node.parentElement }
  }
}

/** From the innermost to the one that lies on the page. */
function boxesAround(element: Element): Element[] {
  const box = element.closest(BOXES)
  if (!box) return []
  const isOutermost = !box.parentElement || box.matches('.how')
  return isOutermost ? [box] : [box, ...boxesAround(box.parentElement)]
}

function sticksOut(text: DOMRect, box: Element): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect()
  if (text.left < left - ROUNDING || text.right > right + ROUNDING) return true
  // What is higher than its place scrolls, in these.
  if (box.matches('.panel, .place-card')) return false
  return text.top < top - ROUNDING || text.bottom > bottom + ROUNDING
}
