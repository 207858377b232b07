/**
 * A key that goes down in the widget comes up for it alone, wherever the focus has gone by then: Esc
 * closes the panel as it goes down, and gives the focus back to the page.
 *
 * @param launcher In the root in which `shield` tells of a key that goes down.
 * @returns its undo
 */
export function keepKeys(element: HTMLElement, launcher: HTMLElement): () => void {
  const over = new AbortController()
  const first = { signal: over.signal, capture: true }
  let isOwn = false
  launcher.getRootNode().addEventListener('keydown', () => void (isOwn = true), first)
  addEventListener('keydown', () => void (isOwn = false), first)
  const onUp = (event: Event) => {
    if (!isOwn) return
    event.stopImmediatePropagation()
    // Once: the page may keep it from us that the next one goes down.
    if (event.target !== element) isOwn = false
  }
  addEventListener('keyup', onUp, first)
  return () => over.abort()
}
