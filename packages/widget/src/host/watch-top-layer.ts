import { TOP_LAYER } from './top-layer.ts'

/** Signs of something new in the top layer. */
const SIGNS = ['toggle', 'fullscreenchange', 'focusin']

/**
 * Tells of what is open in the top layer of the page, also in open shadow roots; of the same element
 * many times. Listens on `window`, since a page may stop these events, and in each open shadow root
 * that an event has come from: no toggle leaves it, nor does the focus that goes from one element in
 * it to another.
 *
 * @returns its undo
 */
export function watchTopLayer(onOpen: (top: Element) => void): () => void {
  const over = new AbortController()
  const watched = new WeakSet<EventTarget>()
  const watch = (target: EventTarget) => {
    if (watched.has(target)) return
    watched.add(target)
    for (const type of SIGNS)
      target.addEventListener(type, onSign, { signal: over.signal, capture: true })
  }
  const tell = (node: EventTarget | null | undefined) => {
    if (node instanceof ShadowRoot) watch(node)
    if (node instanceof Element && node.matches(TOP_LAYER)) onOpen(node)
  }
  const onSign = (event: Event) => event.composedPath().reverse().forEach(tell)
  watch(window)
  document.querySelectorAll(TOP_LAYER).forEach(tell)
  let root: Document | ShadowRoot | null | undefined = document
  for (; root; root = root.activeElement?.shadowRoot) {
    tell(root)
    tell(root.activeElement?.closest(TOP_LAYER))
  }
  return () => over.abort()
}
