import { createCover } from '../anchors/create-cover.ts'
import { DIALOG } from '../host/dialog.ts'
import { openRoots } from './open-roots.ts'

/** In `:is`, which forgives a browser that knows no popovers. The widget is one in a dialog. */
const ASKING = `${DIALOG}, :is(:popover-open):not(candor-widget)`

/** What could be pressed or filled in, were there nothing over it. */
const CONTROLS = 'a[href], button, input, select, textarea'

const SEEN = { visibilityProperty: true, opacityProperty: true }

/**
 * Whether a dialog of the page can be seen, modal or not, or a layer over the whole page that is
 * not called one: somebody is asked something already.
 */
export const hasDialog = (document: Document): boolean =>
  [...openRoots(document)].some((root) => [...root.querySelectorAll(ASKING)].some(isSeen)) ||
  isCovered(document)

/** Also where it has no box of its own, and what is in it has. */
const isSeen = (element: Element): boolean =>
  element.checkVisibility(SEEN) ||
  (getComputedStyle(element).display === 'contents' && [...element.children].some(isSeen))

function isCovered(document: Document): boolean {
  const isUnder = createCover(document)
  return [...document.querySelectorAll(CONTROLS)].some(
    (control) => isUnder(control) && isSeen(control) && !isForReaders(control),
  )
}

/** What is there for screen readers alone, such as a link past the menu, lies under anything. */
const isForReaders = (control: Element) => control.getBoundingClientRect().width <= 1
