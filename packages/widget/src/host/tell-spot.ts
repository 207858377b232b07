import type { Spot } from './spot.ts'

/**
 * Tells whoever cannot see it where the launcher stands, also where that is where it stood. What
 * announces it comes before the words, which are loaded: or they would not be heard.
 */
export function createTellSpot(launcher: HTMLElement): (spot: Spot) => Promise<void> {
  const status = document.createElement('div')
  status.role = 'status'
  status.lang = launcher.lang
  status.style.cssText =
    'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'
  return async (spot) => {
    status.textContent = ''
    if (!status.isConnected) launcher.after(status)
    // Where they cannot be loaded it has moved all the same.
    const loaded = await import('./spot-in-words.ts').catch(() => undefined)
    status.textContent = (await loaded?.spotInWords(spot, launcher.lang)) ?? ''
  }
}
