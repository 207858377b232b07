import { DIALOG } from './dialog.ts'

/** These are stopped on `window`, in front of what listens on `document` in the capture phase. */
const FIRST_STOPPED =
  'focusin focus focusout blur keydown keypress beforeinput textInput input copy cut paste ' +
  'compositionstart compositionupdate compositionend pointerdown mousedown touchstart'

/** What the widget hears of those; of the rest it needs only what the browser does with them. */
const HEARD_INSIDE = ['keydown', 'input', 'pointerdown']

const isDialog = (node: EventTarget) => node instanceof Element && node.matches(DIALOG)

/**
 * Keeps from the page what it would hear before the widget's element can stop it: the focus, since the
 * traps of Bootstrap, jQuery UI, MUI, Radix and Lightning listen on `document`; what is typed; and a
 * press, at which modals close that hear of one outside. Of the page's own fields only those in a
 * dialog are not told that the focus has gone to the widget or come from it: others may save when they
 * lose it. A click goes past the page, which hears of the widget's element and a place in the window
 * alone. Where it is pressed by a key or by assistive technology nobody outside of the closed shadow root
 * could tell a copy what it is on. (Firefox also has `originalTarget`, in no standard, which looks inside.)
 *
 * The price is that nothing inside the widget gets these events either: copies tell there of some. A
 * copy is a plain `Event`: it does nothing by itself (a `MouseEvent` would press a button twice), and
 * Firefox lets each `KeyboardEvent` out of the shadow root, whatever `composed` says.
 *
 * @param launcher In the root in which the widget's own listeners are.
 * @returns its undo
 */
export function stopFirst(element: HTMLElement, launcher: HTMLElement): () => void {
  const root = launcher.getRootNode() as ShadowRoot
  const stop = (event: Event) => {
    // Into shadow roots as well, where Lightning keeps its dialogs.
    const path = event.composedPath()
    const other = event instanceof FocusEvent && event.relatedTarget
    if (!path.includes(element) && (other !== element || !path.some(isDialog))) return
    event.stopImmediatePropagation()
    if (HEARD_INSIDE.includes(event.type)) tellInside(root, event)
  }
  const over = new AbortController()
  const first = { signal: over.signal, capture: true }
  for (const type of FIRST_STOPPED.split(' ')) addEventListener(type, stop, first)
  const letIn = (event: Event) => {
    if (event.composedPath().includes(element)) Object.defineProperties(event, IDLE)
  }
  addEventListener('click', letIn, first)
  root.addEventListener(
    'click',
    (event) => NAMES.forEach((name) => Reflect.deleteProperty(event, name)),
    first,
  )
  return () => over.abort()
}

const NAMES = ['preventDefault', 'stopPropagation', 'stopImmediatePropagation']

/**
 * On its way down a click goes past what keeps all clicks outside of a dialog from the page, as
 * focus-trap does: until it is in the widget its ways to be stopped do nothing.
 */
const IDLE = Object.fromEntries(
  NAMES.map((name) => [name, { configurable: true, value: () => undefined }]),
)

function tellInside(root: ShadowRoot, event: Event): void {
  const { type, key, code, shiftKey, isComposing, pointerId, button, clientX, clientY } =
    event as KeyboardEvent & PointerEvent
  // A key that composes a character is for the keyboard's own menu.
  if (key && isComposing) return
  const copy = new Event(type, { bubbles: true, cancelable: true })
  Object.assign(copy, { key, code, shiftKey, pointerId, button, clientX, clientY })
  // A press alone has a place.
  const target = button >= 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement
  target?.dispatchEvent(copy)
  if (copy.defaultPrevented) event.preventDefault()
}
