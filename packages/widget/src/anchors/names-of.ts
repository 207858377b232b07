import { textIn } from './text-in.ts'

/** What names the element that it stands in, the first of them. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, caption, dt, label, [role=heading]'

/** What can name a field from inside. */
const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt']

/** Stars, question marks with a help behind them, icons made of letters. */
const DECORATION = 'sup, abbr, svg, [hidden], [aria-hidden=true]'

/** What these say was typed or chosen, and is not what they are called. */
const VALUES = 'textarea, select, [role=textbox], [contenteditable]:not([contenteditable=false])'

const isDecoration = (element: Element) => element.matches(DECORATION)

/**
 * All that an element may be said to be called, to compare and not to keep: its label, its own
 * text, the first heading in it; the cheapest to find out first.
 */
export function* namesOf(
  element: Element,
  labelsOf: (element: Element) => Iterable<Element>,
): Generator<string | null | undefined> {
  for (const attribute of ATTRIBUTES) yield element.getAttribute(attribute)
  if (element.matches('input:is([type=button], [type=submit], [type=reset])'))
    yield (element as HTMLInputElement).value
  if (!element.matches(VALUES)) {
    yield* wordsOf(element)
    yield* wordsOf(headingIn(element))
  }
  const labelledBy = element.getAttribute('aria-labelledby')
  if (labelledBy) yield joined(labelledBy, element.getRootNode() as Document | ShadowRoot)
  for (const label of labelsOf(element)) yield* wordsOf(label)
}

/** The first label or heading in an element. */
export const headingIn = (element: Element): Element | undefined =>
  element.querySelector(HEADINGS) ?? element.shadowRoot?.querySelector(HEADINGS) ?? undefined

/** What an element says, with what decorates it and without. */
export function* wordsOf(element: Element | undefined): Generator<string | undefined> {
  if (!element) return
  const all = textIn(element)
  yield all
  const plain = textIn(element, isDecoration)
  if (plain !== all) yield plain
}

const joined = (ids: string, root: Document | ShadowRoot): string =>
  ids
    .split(/\s+/)
    .map((id) => root.getElementById(id)?.textContent ?? '')
    .join(' ')
