/** Inputs that nobody writes into. */
const BUTTONS = [
  'button',
  'submit',
  'reset',
  'image',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
]

const FIELDS = `textarea, select, iframe, [role=textbox], [role=combobox], [role=searchbox],
  [role=spinbutton]`

/**
 * Whether a field of the page has the focus. What a frame or a closed shadow root holds nobody knows,
 * so it may be one.
 */
export function isTyping(document: Document): boolean {
  let focus = document.activeElement
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement
  if (focus instanceof HTMLInputElement) return !BUTTONS.includes(focus.type)
  if (focus instanceof HTMLElement && focus.isContentEditable) return true
  return focus !== null && (focus.matches(FIELDS) || isClosed(focus))
}

/** A component that has the focus itself; the widget's own holds no work of the page. */
const isClosed = ({ localName, shadowRoot }: Element) =>
  !shadowRoot && localName.includes('-') && localName !== 'candor-widget'
