import { openRoots } from './open-roots.ts'
import { DIALOG } from '../host/dialog.ts'

/** Whether a dialog of the page can be seen, modal or not: somebody is asked something already. */
export const hasDialog = (document: Document): boolean =>
  [...openRoots(document)].some((root) =>
    [...root.querySelectorAll(DIALOG)].some((dialog) =>
      dialog.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    ),
  )
