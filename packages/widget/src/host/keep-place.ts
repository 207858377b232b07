import type { Candor } from '../candor.ts'
import { comeBack } from './come-back.ts'
import { keepKeys } from './keep-keys.ts'
import { followTopLayer } from './follow-top-layer.ts'
import { makeMovable } from './make-movable.ts'
import { restart } from './restart.ts'
import { stayInSight } from './stay-in-sight.ts'
import { stopFirst } from './stop-first.ts'
import { watchTopLayer } from './watch-top-layer.ts'

/**
 * Keeps the element where it can be seen and pressed, whatever the page opens or clears away, and
 * where the employee moves it. Nobody needs it in the first moment of a page: it is loaded when that
 * is idle, or when the panel opens.
 *
 * @param startAnew Gives the widget that takes the place of one that hears nothing any more.
 * @returns its undo
 */
export function keepPlace(
  element: HTMLElement,
  launcher: HTMLElement,
  startAnew: () => Candor,
): () => void {
  // Hears of a page that is written anew before the next one moves into it what is deaf.
  const stay = comeBack(element, () => restart(startAnew))
  const { enter, stop } = followTopLayer(element, launcher)
  const undo = [
    stay,
    // Hears of the focus that a dialog takes from the widget before that is kept from the page.
    watchTopLayer(enter),
    stopFirst(element, launcher),
    keepKeys(element, launcher),
    stop,
    stayInSight(element),
    makeMovable(element, launcher),
  ]
  return () => undo.forEach((step) => step())
}
