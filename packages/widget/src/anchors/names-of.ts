/** What names the element that it stands in, the first of them. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, caption, dt, label, [role=heading]'

/** What can name a field from inside. */
const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt']

/**
 * All that an element may be said to be called, to compare and not to keep: its label, its own
 * text, the first heading in it. In small letters, without the star and colon of form labels.
 */
export function namesOf(element: Element): Set<string> {
  const root = element.getRootNode() as Document | ShadowRoot
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/)
  const labels = (element as Partial<HTMLInputElement>).labels ?? []
  const isButton = element.matches('input:is([type=button], [type=submit], [type=reset])')
  const names = [
    ...ATTRIBUTES.map((attribute) => element.getAttribute(attribute)),
    labelledBy.map((id) => (id ? root.getElementById(id)?.textContent : '')).join(' '),
    ...Array.from(labels, ({ textContent }) => textContent),
    element.querySelector(HEADINGS)?.textContent,
    isButton ? (element as HTMLInputElement).value : '',
    element.textContent,
  ]
  return new Set(names.map((name) => toComparable(name ?? '')))
}

/** White space, case, and the marks of required fields do not tell two names apart. */
export const toComparable = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\s*:]+$/, '')
    .trim()
    .toLowerCase()
