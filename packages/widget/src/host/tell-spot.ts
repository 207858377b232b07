import type { Language } from '../launcher/launcher.ts'
import type { Spot } from './spot.ts'

/** What the choices in the panel say, without what the panel loads: the corners, and where it is away. */
const WORDS: Record<Language, readonly string[]> = {
  en: ['Top left', 'Top right', 'Bottom left', 'Bottom right', 'Put away to the side'],
  de: ['Oben links', 'Oben rechts', 'Unten links', 'Unten rechts', 'An den Rand geschoben'],
  fr: [
    'En haut à gauche',
    'En haut à droite',
    'En bas à gauche',
    'En bas à droite',
    'Rangé sur le bord',
  ],
  it: [
    'In alto a sinistra',
    'In alto a destra',
    'In basso a sinistra',
    'In basso a destra',
    'Riposto sul bordo',
  ],
  es: [
    'Arriba a la izquierda',
    'Arriba a la derecha',
    'Abajo a la izquierda',
    'Abajo a la derecha',
    'Apartado al borde',
  ],
  ar: ['أعلى اليسار', 'أعلى اليمين', 'أسفل اليسار', 'أسفل اليمين', 'مُبعَد إلى الحافة'],
}

/** Where the launcher stands, in words. */
export function spotInWords({ edge, side, isAway }: Spot, language: string): string {
  const words = WORDS[language as Language]
  const corner = words[(edge === 'top' ? 0 : 2) + (side === 'left' ? 0 : 1)] ?? ''
  return isAway ? `${corner}. ${words[4]}` : corner
}

/**
 * Tells whoever cannot see it where the launcher stands, also where that is where it stood. What
 * announces it comes a frame before the words, or they would not be heard.
 */
export function tellSpot(launcher: HTMLElement, spot: Spot): void {
  const before = launcher.parentNode?.querySelector('.told')
  const status = before ?? document.createElement('div')
  if (!before) announce(status as HTMLElement, launcher)
  status.textContent = ''
  requestAnimationFrame(() => (status.textContent = spotInWords(spot, launcher.lang)))
}

function announce(status: HTMLElement, launcher: HTMLElement): void {
  status.className = 'told'
  status.role = 'status'
  status.lang = launcher.lang
  status.style.cssText = 'position: absolute; clip-path: inset(50%)'
  launcher.after(status)
}
