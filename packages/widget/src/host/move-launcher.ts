import type { Spot } from './spot.ts'
import { SPOT, toAt } from './spot.ts'

/** Milliseconds in which it glides from where it was. */
const GLIDE = 180

/** Says by a tooltip what is written on the launcher where that cannot be read: put away. */
export function putLauncher(launcher: HTMLElement, spot: Spot): void {
  const { host } = launcher.getRootNode() as ShadowRoot
  host.setAttribute('data-at', toAt(spot))
  launcher.title = (spot.isAway && launcher.firstChild?.textContent) || ''
}

/** Moves the launcher, and keeps its place in this browser. */
export function moveLauncher(launcher: HTMLElement, spot: Spot): void {
  const from = launcher.getBoundingClientRect()
  launcher.style.translate = ''
  putLauncher(launcher, spot)
  glide(launcher, from)
  try {
    localStorage.setItem(SPOT, toAt(spot))
  } catch {
    // Where the browser keeps nothing it holds for this page.
  }
}

function glide(launcher: HTMLElement, from: DOMRect): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const to = launcher.getBoundingClientRect()
  const start = `${from.x - to.x}px ${from.y - to.y}px`
  launcher.animate({ translate: [start, '0 0'] }, { duration: GLIDE, easing: 'ease-out' })
}
