import { openRoots } from './open-roots.ts'
import type { Field } from './is-unsaved.ts'
import { isSearch, isUnsaved } from './is-unsaved.ts'

export interface Edits {
  /** Whether somebody has filled in something that the page has not taken yet, as far as can be told. */
  hasUnsaved(): boolean
  /** The page has gone to another address: what is in no form is settled. */
  moved(): void
  stop(): void
}

/**
 * Remembers which fields somebody has written into, and nothing of what: some frameworks make what
 * is written the default value, so that the field alone does not tell. They are forgotten with
 * Submit, or with the field.
 *
 * @param own The widget's element: what is said to Candor is not the page's.
 */
export function watchEdits(document: Document, own: Element): Edits {
  let edited: WeakRef<Element>[] = []
  const over = new AbortController()
  const options = { capture: true, passive: true, signal: over.signal }
  const fields = () => edited.flatMap((one) => one.deref() ?? []).filter((one) => one.isConnected)
  const keep = (kept: Element[]) => {
    edited = kept.map((one) => new WeakRef(one))
  }

  const onInput = (event: Event) => {
    const [field] = event.composedPath()
    if (!(field instanceof Element) || field === own || isSearch(field)) return
    if (!fields().includes(field)) keep([...fields(), field])
  }
  const onTaken = ({ target }: Event) =>
    keep(fields().filter((one) => !(target instanceof Element && target.contains(one))))

  window.addEventListener('input', onInput, options)
  for (const type of ['submit', 'reset']) window.addEventListener(type, onTaken, options)
  return {
    hasUnsaved: () => fields().some(isFilled) || pagesOf(document).some(hasUnsavedField),
    moved: () => keep(fields().filter((one) => one.closest('form'))),
    stop: () => over.abort(),
  }
}

/** Outside a form an empty field asks for nothing: somebody has tidied up. */
const isFilled = (field: Element) =>
  field.closest('form') !== null || (field as Partial<HTMLInputElement>).value !== ''

/** The page, and what it shows in frames of its own origin. */
function pagesOf(document: Document): Document[] {
  const frames = [...document.querySelectorAll('iframe')]
  return [document, ...frames.flatMap((frame) => frame.contentDocument ?? [])]
}

const hasUnsavedField = (page: Document): boolean =>
  [...openRoots(page)].some((root) =>
    [...root.querySelectorAll<Field>('input, textarea, select')].some(isUnsaved),
  )
