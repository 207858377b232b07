import { TOP_LAYER } from './top-layer.ts'

/** Signs of something new in the top layer. Of dialogs in a shadow root only the focus tells. */
const SIGNS = ['toggle', 'fullscreenchange', 'focusin']

/**
 * Tells of what is open in the top layer of the page, also in open shadow roots; of the same element
 * many times. Listens on `window`, since a page may stop these events.
 *
 * @returns its undo
 */
export function watchTopLayer(onOpen: (top: Element) => void): () => void {
  const tell = (node: EventTarget | null | undefined) => {
    if (node instanceof Element && node.matches(TOP_LAYER)) onOpen(node)
  }
  const onSign = (event: Event) => event.composedPath().reverse().forEach(tell)
  for (const type of SIGNS) window.addEventListener(type, onSign, true)
  document.querySelectorAll(TOP_LAYER).forEach(tell)
  let root: Document | ShadowRoot | null | undefined = document
  for (; root; root = root.activeElement?.shadowRoot) tell(root.activeElement?.closest(TOP_LAYER))
  return () => {
    for (const type of SIGNS) window.removeEventListener(type, onSign, true)
  }
}
