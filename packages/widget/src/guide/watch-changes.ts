import type { Clock } from '../clock.ts'

/** Milliseconds. The most often that a change of the page is followed. */
const AT_MOST_EVERY = 250

/** Attributes that show, hide or move things. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal']

/** What moves things without a change of the tree; caught on the way down, as most do not bubble. */
const EVENTS = ['toggle', 'transitionend', 'animationend', 'load', 'focusin']

/**
 * Calls back soon after the page may look otherwise. Reads nothing, and no timer runs while nothing
 * changes.
 *
 * @returns its undo
 */
export function watchChanges(document: Document, { after }: Clock, call: () => void): () => void {
  const over = new AbortController()
  let cancel: (() => void) | undefined
  const soon = () => {
    // Whatever else changes meanwhile is looked at as well.
    observer.disconnect()
    cancel ??= after(AT_MOST_EVERY, () => {
      cancel = undefined
      observe()
      call()
    })
  }
  const observer = new MutationObserver(soon)
  const observe = () =>
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ATTRIBUTES })
  observe()
  const options = { capture: true, passive: true, signal: over.signal }
  for (const type of EVENTS) document.addEventListener(type, soon, options)
  return () => {
    observer.disconnect()
    over.abort()
    cancel?.()
  }
}
