import { hasDialog } from '../attention/has-dialog.ts'
import type { Clock } from '../clock.ts'
import { watchChanges } from './watch-changes.ts'

/**
 * Tells when a dialog of the page comes up, and when it has gone. What was there from the start does
 * not count: whoever opens something over it wants it there.
 *
 * @returns its undo
 */
export function watchDialogs(
  document: Document,
  clock: Clock,
  tell: (isThere: boolean) => void,
): () => void {
  let isThere = hasDialog(document)
  return watchChanges(document, clock, () => {
    const isThereNow = hasDialog(document)
    if (isThereNow === isThere) return
    isThere = isThereNow
    tell(isThere)
  })
}
