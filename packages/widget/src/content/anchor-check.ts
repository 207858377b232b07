import type { Anchor } from '@candor/protocol'
import { ifThere, list, object, only } from './check.ts'
import { id, text, where, words } from './check-parts.ts'

/** An element of a screen, and how it is found. */
export const anchor = object<Anchor>({
  id,
  title: text,
  where,
  selectors: list(only(isSelector, 'is no selector that this browser knows'), { min: 1, max: 10 }),
  // Without a witness another element might be taken for it.
  text: ifThere(text),
  role: ifThere(words(40)),
})

function isSelector(value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value.length > 200) return false
  try {
    document.createDocumentFragment().querySelector(value)
    return true
  } catch {
    return false
  }
}
