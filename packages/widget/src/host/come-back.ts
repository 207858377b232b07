import type { Running } from '../running.ts'
import { RUNNING } from '../running.ts'
import { isDeaf } from './is-deaf.ts'

/**
 * Puts the element back once where it was taken out: pages clear away what they do not know as they
 * start, and some replace themselves as a whole. One that does it again means it. A page that is
 * written anew has taken away its listeners as well: there the widget starts anew.
 *
 * @returns its undo
 */
export function comeBack(element: HTMLElement, startAnew: () => void): () => void {
  let isBack = false
  const follow = () => {
    const page = document.documentElement as HTMLElement | null
    // What is written anew has none at first, and may have a widget of its own.
    if (element.isConnected || !page || !isRunning(element)) return
    // Later: what undoes this is not known yet.
    if (isDeaf(element)) return queueMicrotask(startAnew)
    if (isBack) {
      removals.disconnect()
      return console.warn(
        'Candor: this page takes the widget out again and again, so it stays out.',
      )
    }
    isBack = true
    page.append(element)
    // As it comes back it is in no top layer.
    element.popover = null
  }
  const removals = new MutationObserver(follow)
  for (const node of [document, document.documentElement])
    removals.observe(node, { childList: true })
  follow()
  return () => removals.disconnect()
}

const isRunning = (element: HTMLElement) => (document as Running)[RUNNING]?.element === element
