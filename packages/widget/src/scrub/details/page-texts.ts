export interface PageText {
  text: string
  /** A label names a field or a button, a value was typed into a field, a text is the rest. */
  place: 'label' | 'value' | 'text'
}

/** What may still be read, and what is known of the page so far. */
export interface Reading {
  /** How many may still be read. */
  characters: number
  labels: Map<Element, boolean>
}

/** What a page says about itself. A row's header (`th scope=row`) and the `h1` name the record. */
const LABELS = `label, legend, dt, th:not([scope=row]), caption, summary, button, nav, option,
  h2, h3, h4, h5, h6, [role=button], [role=columnheader], [role=menu], [role=menubar],
  [role=navigation], [role=tab], [role=tooltip], [role=toolbar], [role=alert], [role=status],
  svg`

/** Fields in which somebody writes. */
const FIELDS = `textarea, input:not([type]), input:is([type=text], [type=search], [type=email],
  [type=tel], [type=url], [type=number], [type=date])`

/**
 * The elements and texts of a page and of its open shadow roots, at most so many, in order. To list
 * them is quick; a walk that pauses would end where the page takes away the node that it is at.
 */
export function pageNodes(root: Document | ShadowRoot, max: number): Node[] {
  const nodes: Node[] = []
  // Scripts and styles are in there too, but not visible.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  while (nodes.length < max && walker.nextNode()) {
    const node = walker.currentNode
    nodes.push(node)
    // The widget's own element is not the page's.
    if (node instanceof Element && node.shadowRoot && node.localName !== 'candor-widget')
      nodes.push(...pageNodes(node.shadowRoot, max - nodes.length))
  }
  return nodes
}

/**
 * The text of a text node or of a field, where it is visible. Only reads. Asks for styles where there
 * is text, which lays nothing out.
 */
export function textOf(node: Node, reading: Reading): PageText | undefined {
  if (node instanceof Text) return writtenIn(node, reading)
  if (!(node instanceof Element) || !node.matches(FIELDS)) return undefined
  const { value } = node as HTMLInputElement | HTMLTextAreaElement
  return value && isVisible(node) ? spend({ text: value, place: 'value' }, reading) : undefined
}

function writtenIn(node: Text, reading: Reading): PageText | undefined {
  const element = around(node)
  // The text in a field is what was there at first; its value counts.
  if (!element || !node.data.trim() || element.localName === 'textarea') return undefined
  if (!isVisible(element)) return undefined
  // Pages that make labels of other elements say so in the class at least.
  const isNamed = element.matches('[class*=label i]') || isLabel(element, reading.labels)
  return spend({ text: node.data, place: isNamed ? 'label' : 'text' }, reading)
}

function spend(found: PageText, reading: Reading): PageText {
  reading.characters -= found.text.length
  return found
}

/** Asked once for each element, for the list is long. */
function isLabel(element: Element, known: Reading['labels']): boolean {
  const outer = around(element)
  const result =
    known.get(element) ?? (element.matches(LABELS) || (!!outer && isLabel(outer, known)))
  known.set(element, result)
  return result
}

/** The element around a node; around a shadow root, its host. */
function around({ parentNode }: Node): Element | undefined {
  if (parentNode instanceof ShadowRoot) return parentNode.host
  return parentNode instanceof Element ? parentNode : undefined
}

function isVisible(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true
  // An element that is no box itself is as visible as the one around it.
  const { display, visibility } = getComputedStyle(element)
  const isBoxless = display === 'contents' && visibility === 'visible'
  const outer = around(element)
  return isBoxless && !!outer && isVisible(outer)
}
