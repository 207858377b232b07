import { comeBack } from './come-back.ts'
import { keepKeys } from './keep-keys.ts'
import { followTopLayer } from './follow-top-layer.ts'
import { watchTopLayer } from './watch-top-layer.ts'

/**
 * Keeps the element where it can be seen and pressed, whatever the page opens or clears away. Nobody
 * needs it in the first moment of a page: it is loaded when that is idle, or when the panel opens.
 *
 * @param root In which the widget's own listeners are.
 * @returns its undo
 */
export function keepPlace(element: HTMLElement, root: ShadowRoot): () => void {
  const stopKeys = keepKeys(element, root)
  const stopReturning = comeBack(element)
  const { enter, stop } = followTopLayer(element)
  const stopWatching = watchTopLayer(enter)
  return () => {
    stopKeys()
    stopReturning()
    stopWatching()
    stop()
  }
}
