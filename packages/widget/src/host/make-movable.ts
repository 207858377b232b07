import { moveLauncher } from './move-launcher.ts'
import { spotAfter, spotOfDrop, toAt, toSpot } from './spot.ts'

/** Pixels that a press may stray and still be a press. */
const SLACK = 6

/**
 * Lets the launcher be dragged to a corner or to the side of the window, and be moved by Shift and
 * the arrow keys. (The panel has buttons for it as well, under Tips.)
 *
 * @returns its undo
 */
export function makeMovable(element: HTMLElement, launcher: HTMLElement): () => void {
  const { at } = element.dataset
  element.dataset['at'] = toAt(toSpot(at))
  // Or a finger would scroll the page.
  launcher.style.touchAction = 'none'
  const listening = new AbortController()
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => launcher.addEventListener(type, listener, { signal: listening.signal, capture: true })

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
    launcher.style.translate = `${x}px ${y}px`
  })
  on('pointerup', (event) => {
    from = undefined
    if (isDragged) moveLauncher(launcher, spotOfDrop(event, window))
  })
  on('pointercancel', () => {
    from = undefined
    isDragged = false
    launcher.style.translate = ''
  })
  on('click', (event) => {
    if (isDragged) event.stopImmediatePropagation()
    isDragged = false
  })
  on('keydown', (event) => {
    const spot = event.shiftKey && spotAfter(toSpot(element.dataset['at']), event.key)
    if (!spot) return
    event.preventDefault()
    moveLauncher(launcher, spot)
  })
  return () => listening.abort()
}
