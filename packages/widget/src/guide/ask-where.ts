/** Stays inside the widget's own shadow root. */
const ASKED = 'candor-where'

/** What has a place in the page. */
export interface Asked {
  kind: 'tip' | 'hint'
  id: string
  /** Tells again and again whether there is still something to put right; returns its undo. */
  watch?: (tell: (holds: boolean) => void) => () => void
}

/** Asks what guides through the page to show the place of something; whether it has found it. */
export const askWhere = (from: Element, asked: Asked): boolean =>
  !from.getRootNode().dispatchEvent(new CustomEvent(ASKED, { detail: asked, cancelable: true }))

/**
 * @param show Whether the place was found.
 * @returns its undo
 */
export function onAskWhere(
  root: ShadowRoot,
  show: (asked: Asked) => boolean,
  onFound: () => void,
): () => void {
  const onAsked = (event: Event) => {
    if (!show((event as CustomEvent<Asked>).detail)) return
    event.preventDefault()
    onFound()
  }
  root.addEventListener(ASKED, onAsked)
  return () => root.removeEventListener(ASKED, onAsked)
}
