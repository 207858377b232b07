import { DIALOG } from '../host/dialog.ts'
import type { OpenCard } from './card-state.ts'

/** Whether what is open makes way for a dialog of the page, which it is not about. */
export const isFolded = ({ isAside, element }: OpenCard): boolean =>
  isAside && !(element && isInDialog(element))

/** Through shadow roots too. */
function isInDialog(element: Element): boolean {
  const root = element.getRootNode()
  return element.closest(DIALOG) !== null || (root instanceof ShadowRoot && isInDialog(root.host))
}
