/** The element around, as the page is drawn: through slots, and out of shadow roots. */
export function flatParent(element: Element): Element | undefined {
  const { assignedSlot, parentElement, parentNode } = element
  return assignedSlot ?? parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host
}
