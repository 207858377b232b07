type Field = HTMLTextAreaElement | HTMLInputElement

/** The last text field in front of an element: the one that what stands below it speaks about. */
export function fieldBefore(element: Element): Field | undefined {
  const root = element.getRootNode() as Document | ShadowRoot
  return [...root.querySelectorAll<Field>('textarea, input:not([type])')].findLast(
    (field) => field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
}
