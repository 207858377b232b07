import { openRoots } from './open-roots.ts'
import type { Field } from './is-unsaved.ts'
import { isSearch, isUnsaved } from './is-unsaved.ts'

export interface Edits {
  /** Whether somebody has filled in something that the page has not taken yet, as far as can be told. */
  hasUnsaved(): boolean
  /** The employee is on another screen: what was written on the one before is settled. */
  moved(): void
  stop(): void
}

const NATIVE = 'input, textarea, select, [contenteditable]'

/** `undefined` where it cannot be told. */
type State = string | undefined

/**
 * Remembers which fields somebody has written into, and what stood in them before: some frameworks
 * make what is written the default value, so that the field alone does not tell. They are forgotten
 * with the field, and where it holds again what it held. A form that is sent may be refused.
 *
 * @param own The widget's element: what is said to Candor is not the page's.
 */
export function watchEdits(document: Document, own: Element): Edits {
  let edited: WeakRef<Element>[] = []
  const before = new WeakMap<Element, State>()
  const over = new AbortController()
  const options = { capture: true, passive: true, signal: over.signal }
  const fields = () => edited.flatMap((one) => one.deref() ?? []).filter((one) => one.isConnected)

  const onFocus = (event: Event) => {
    const [field] = event.composedPath()
    if (!(field instanceof HTMLElement) || fields().includes(field)) return
    // Any other may be a component, whose code is the page's.
    if (field.matches(NATIVE)) before.set(field, stateOf(field))
  }
  const onInput = (event: Event) => {
    const [field] = event.composedPath()
    if (!(field instanceof Element) || field === own || isSearch(field)) return
    const others = fields().filter((one) => one !== field)
    edited = [...others, field].map((one) => new WeakRef(one))
  }
  /** Outside a form an empty field asks for nothing: somebody has tidied up. */
  const isFilled = (field: Element) => {
    const state = stateOf(field)
    return state !== (before.get(field) ?? '') && (state !== '' || field.closest('form') !== null)
  }

  window.addEventListener('focusin', onFocus, options)
  window.addEventListener('input', onInput, options)
  return {
    hasUnsaved: () => fields().some(isFilled) || hasUnsavedField(document),
    moved: () => (edited = []),
    stop: () => over.abort(),
  }
}

/** Of what is ticked, whether it is; of an editor, what one reads in it. */
function stateOf(field: Element): State {
  const { type, checked, value, isContentEditable } = field as Partial<HTMLInputElement>
  if (type === 'checkbox' || type === 'radio') return checked ? 'on' : ''
  return isContentEditable ? (field.textContent ?? '') : value
}

const hasUnsavedField = (page: Document): boolean =>
  [...openRoots(page)].some((root) =>
    [...root.querySelectorAll<Field>('input, textarea, select')].some(isUnsaved),
  )
