import { DIALOG } from './dialog.ts'

/**
 * Whatever the platform has a handler for (`onclick`, `ondrop`, `onwheel` …), since host shortcuts,
 * outside-click handlers and drag handlers listen for all of it, and what it has none for.
 */
function ownEventsOf(element: HTMLElement): string[] {
  const types = ['compositionstart', 'compositionupdate', 'compositionend']
  for (const name in element) if (name.startsWith('on')) types.push(name.slice(2))
  return types
}

const FOCUS_EVENTS = ['focusin', 'focus', 'focusout', 'blur']

/** Looks into shadow roots as well, where Lightning keeps its dialogs. */
const isInDialog = (event: Event) =>
  event.composedPath().some((node) => node instanceof Element && node.matches(DIALOG))

/**
 * Keeps what happens in the widget from the page, so that typing fires no host shortcut and no
 * modal closes or takes the focus back. Nothing but propagation is stopped: text still goes into
 * the field. The focus traps of Bootstrap, jQuery UI, MUI, Radix and Lightning listen on
 * `document`, hence the capture on `window`; the price is that nothing inside the widget gets
 * focus events either. Of the page's own fields only those in a dialog are not told that the focus
 * has gone to the widget or come from it: others may save when they lose it.
 *
 * @returns its undo
 */
export function shield(element: HTMLElement): () => void {
  const stop = (event: Event) => event.stopPropagation()
  const stopFocus = (event: Event) => {
    const other = event instanceof FocusEvent && event.relatedTarget
    if (event.target === element || (other === element && isInDialog(event)))
      event.stopImmediatePropagation()
  }
  const ownEvents = ownEventsOf(element)
  for (const type of ownEvents) element.addEventListener(type, stop)
  for (const type of FOCUS_EVENTS) window.addEventListener(type, stopFocus, true)
  return () => {
    for (const type of ownEvents) element.removeEventListener(type, stop)
    for (const type of FOCUS_EVENTS) window.removeEventListener(type, stopFocus, true)
  }
}
