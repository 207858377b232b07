/** Stays inside the widget's own shadow root. */
const ASKED = 'candor-where'

/** Asks what guides through the page to show the place of a tip; whether it has found it. */
export const askWhere = (from: Element, tip: string): boolean =>
  !from.getRootNode().dispatchEvent(new CustomEvent(ASKED, { detail: tip, cancelable: true }))

/**
 * @param show Whether the place of the tip with that id was found.
 * @returns its undo
 */
export function onAskWhere(
  root: ShadowRoot,
  show: (tip: string) => boolean,
  onFound: () => void,
): () => void {
  const onAsked = (event: Event) => {
    if (!show((event as CustomEvent<string>).detail)) return
    event.preventDefault()
    onFound()
  }
  root.addEventListener(ASKED, onAsked)
  return () => root.removeEventListener(ASKED, onAsked)
}
