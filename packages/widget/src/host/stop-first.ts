import { DIALOG } from './dialog.ts'

/** These are stopped on `window`, in front of what listens on `document` in the capture phase. */
const FIRST_STOPPED = ['focusin', 'focus', 'focusout', 'blur', 'keydown']

/** Looks into shadow roots as well, where Lightning keeps its dialogs. */
const isInDialog = (event: Event) =>
  event.composedPath().some((node) => node instanceof Element && node.matches(DIALOG))

/**
 * Keeps from the page what it would hear before the widget's element can stop it. The focus traps of
 * Bootstrap, jQuery UI, MUI, Radix and Lightning listen on `document`, hence the capture on `window`;
 * the price is that nothing inside the widget gets focus events either. Of the page's own fields only
 * those in a dialog are not told that the focus has gone to the widget or come from it: others may
 * save when they lose it.
 *
 * Some (Radix for Esc, libraries of shortcuts) hear keys in the capture phase as well: inside the
 * widget a copy tells of a key that goes down, unless it composes a character. It is no `KeyboardEvent`:
 * Firefox lets each of those out of the shadow root, whatever `composed` says.
 *
 * @param launcher In the root in which the widget's own listeners are.
 * @returns its undo
 */
export function stopFirst(element: HTMLElement, launcher: HTMLElement): () => void {
  const root = launcher.getRootNode() as ShadowRoot
  const stop = (event: Event) => {
    const other = event instanceof FocusEvent && event.relatedTarget
    if (event.target !== element && (other !== element || !isInDialog(event))) return
    event.stopImmediatePropagation()
    if (!(event instanceof KeyboardEvent) || event.isComposing) return
    const { type, key, code, shiftKey } = event
    const copy = new Event(type, { bubbles: true, cancelable: true })
    Object.assign(copy, { key, code, shiftKey })
    root.activeElement?.dispatchEvent(copy)
    if (copy.defaultPrevented) event.preventDefault()
  }
  const over = new AbortController()
  for (const type of FIRST_STOPPED)
    addEventListener(type, stop, { signal: over.signal, capture: true })
  return () => over.abort()
}
