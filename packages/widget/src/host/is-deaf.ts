/**
 * Whether all listeners of the widget are gone, as a page takes them away that is written anew
 * (HTML, `document.open()`): also those of the shield then, which stops every event.
 */
export function isDeaf(element: HTMLElement): boolean {
  let isStopped = false
  const listen = (event: Event) => (isStopped = event.cancelBubble)
  element.addEventListener('reset', listen, { once: true })
  element.dispatchEvent(new Event('reset'))
  return !isStopped
}
