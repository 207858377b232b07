export interface PageText {
  text: string
  /** A label names a field or a button, a value was typed into a field, a text is the rest. */
  place: 'label' | 'value' | 'text'
}

export interface Budget {
  nodes: number
  characters: number
}

/** Nobody reads these, and the widget's own element is not the page's. */
const SKIPPED = 'script, style, noscript, template, svg, candor-widget'

/** What a page says about itself. A row's header (`th scope=row`) and the `h1` name the record. */
const LABELS = `label, legend, dt, th:not([scope=row]), caption, summary, button, nav, option,
  h2, h3, h4, h5, h6, [role=button], [role=columnheader], [role=menu], [role=menubar],
  [role=navigation], [role=tab], [role=tooltip], [role=toolbar], [role=alert], [role=status]`

/** Fields in which somebody writes. */
const FIELDS = `textarea, input:not([type]), input:is([type=text], [type=search], [type=email],
  [type=tel], [type=url], [type=number], [type=date])`

/**
 * The visible texts of a page and of its open shadow roots, as far as the budget lasts. Only reads.
 * Asks for styles where there is text, which lays nothing out.
 */
export function* pageTexts(root: Document | ShadowRoot, budget: Budget): Generator<PageText> {
  const { SHOW_ELEMENT, SHOW_TEXT, FILTER_ACCEPT, FILTER_REJECT } = NodeFilter
  const walker = document.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(SKIPPED) ? FILTER_REJECT : FILTER_ACCEPT,
  )
  while (hasLeft(budget) && walker.nextNode()) {
    budget.nodes--
    const node = walker.currentNode
    if (node instanceof Text) yield* textOf(node, budget)
    else if (node instanceof Element) yield* textsIn(node, budget)
  }
}

const hasLeft = ({ nodes, characters }: Budget) => nodes > 0 && characters > 0

function* textsIn(element: Element, budget: Budget): Generator<PageText> {
  if (element.shadowRoot) yield* pageTexts(element.shadowRoot, budget)
  if (!element.matches(FIELDS)) return
  const { value } = element as HTMLInputElement | HTMLTextAreaElement
  if (value && isVisible(element)) yield spend({ text: value, place: 'value' }, budget)
}

function* textOf({ data, parentElement }: Text, budget: Budget): Generator<PageText> {
  // The text in a field is what was there at first; its value counts.
  if (!data.trim() || !parentElement?.matches(':not(textarea)') || !isVisible(parentElement)) return
  yield spend({ text: data, place: isLabel(parentElement) ? 'label' : 'text' }, budget)
}

function spend({ text, place }: PageText, budget: Budget): PageText {
  budget.characters -= text.length
  return { text: hasLeft(budget) ? text : '', place }
}

/** Pages that make labels of other elements say so in the class at least. */
const isLabel = (element: Element): boolean =>
  element.matches('[class*=label i]') || isWithin(element, LABELS)

function isWithin(element: Element, selector: string): boolean {
  if (element.closest(selector)) return true
  const root = element.getRootNode()
  return root instanceof ShadowRoot && isWithin(root.host, selector)
}

function isVisible(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element)
  // An element that is no box itself is as visible as the one around it.
  if (display === 'contents' && element.parentElement) return isVisible(element.parentElement)
  return visibility === 'visible' && element.checkVisibility()
}
