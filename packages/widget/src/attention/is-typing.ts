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

/** Whether a field of the page has the focus. What a frame holds nobody knows, so it may be one. */
export function isTyping(document: Document): boolean {
  let focus = document.activeElement
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement
  if (focus instanceof HTMLInputElement) return !BUTTONS.includes(focus.type)
  if (focus instanceof HTMLElement && focus.isContentEditable) return true
  return focus?.matches('textarea, select, iframe, [role=textbox], [role=combobox]') ?? false
}
