import { DIALOG } from './dialog.ts'

/**
 * Whatever the platform has a handler for (`onclick`, `ondrop`, `onwheel` …), since host shortcuts,
 * outside-click handlers and drag handlers listen for all of it, and what it has none for.
 */
function ownEventsOf(element: HTMLElement): string[] {
  const types = ['compositionstart', 'compositionupdate', 'compositionend', 'textInput']
  for (const name in element) if (name.startsWith('on')) types.push(name.slice(2))
  return types
}

/** These are stopped on `window`, in front of what listens on `document` in the capture phase. */
const FIRST_STOPPED = ['focusin', 'focus', 'focusout', 'blur', 'keydown']

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
 * Some (Radix for Esc, libraries of shortcuts) hear keys in the capture phase as well: inside the
 * widget a copy tells of a key that goes down, unless it composes a character.
 *
 * @param root In which the widget's own listeners are.
 * @returns its undo
 */
export function shield(element: HTMLElement, root: ShadowRoot): () => void {
  const stop = (event: Event) => event.stopPropagation()
  const stopFirst = (event: Event) => {
    const other = event instanceof FocusEvent && event.relatedTarget
    if (event.target !== element && (other !== element || !isInDialog(event))) return
    event.stopImmediatePropagation()
    if (!(event instanceof KeyboardEvent) || event.isComposing) return
    const { type, key, code, shiftKey } = event
    const copy = new KeyboardEvent(type, { key, code, shiftKey, bubbles: true, cancelable: true })
    root.activeElement?.dispatchEvent(copy)
    if (copy.defaultPrevented) event.preventDefault()
  }
  const ownEvents = ownEventsOf(element)
  for (const type of ownEvents) element.addEventListener(type, stop)
  for (const type of FIRST_STOPPED) window.addEventListener(type, stopFirst, true)
  return () => {
    for (const type of ownEvents) element.removeEventListener(type, stop)
    for (const type of FIRST_STOPPED) window.removeEventListener(type, stopFirst, true)
  }
}
