import { moveLauncher, putLauncher } from './move-launcher.ts'
import type { Spot } from './spot.ts'
import { spotAfter, spotOfDrop, toSpot } from './spot.ts'

/** Pixels that a press may stray and still be a press. */
const SLACK = 6

/**
 * Lets the launcher be dragged to a corner or to the side of the window, and be moved by Shift and
 * the arrow keys. Esc ends a drag. (The panel has buttons for it as well, under Tips.)
 *
 * @returns its undo
 */
export function makeMovable(element: HTMLElement, launcher: HTMLElement): () => void {
  putLauncher(launcher, toSpot(element.dataset['at']))
  // Or a finger would scroll the page.
  launcher.style.touchAction = 'none'
  const listening = new AbortController()
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => launcher.addEventListener(type, listener, { signal: listening.signal, capture: true })

  const move = (spot: Spot) => {
    moveLauncher(launcher, spot)
    // Where the words cannot be loaded it has moved all the same.
    void import('./tell-spot.ts').then((told) => told.tellSpot(launcher, spot)).catch(() => {})
  }
  let from: PointerEvent | undefined
  let isDragged = false
  on('pointerdown', (event) => {
    isDragged = false
    if (event.button !== 0) return
    from = event
    launcher.setPointerCapture(event.pointerId)
  })
  on('pointermove', ({ clientX, clientY }) => {
    if (!from) return
    const [x, y] = [clientX - from.clientX, clientY - from.clientY]
    if (!isDragged && Math.hypot(x, y) < SLACK) return
    isDragged = true
    // For Esc: in Safari a press alone does not.
    launcher.focus()
    launcher.style.translate = `${x}px ${y}px`
  })
  on('pointerup', (event) => {
    if (from && isDragged) move(spotOfDrop(event, window))
    from = undefined
    // The click that a mouse sends follows at once; a finger that has dragged sends none.
    setTimeout(() => (isDragged = false))
  })
  const giveUp = () => {
    from = undefined
    launcher.style.translate = ''
  }
  on('pointercancel', () => {
    giveUp()
    isDragged = false
  })
  on('click', (event) => {
    if (isDragged) event.stopImmediatePropagation()
    isDragged = false
  })
  on('keydown', (event) => {
    if (event.key === 'Escape' && from && isDragged) {
      event.preventDefault()
      // Nor is the panel meant, where it is open.
      event.stopImmediatePropagation()
      return giveUp()
    }
    const spot = event.shiftKey && spotAfter(toSpot(element.dataset['at']), event.key)
    if (!spot) return
    event.preventDefault()
    move(spot)
  })
  return () => listening.abort()
}
