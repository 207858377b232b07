/** Where its place lies in the page's storage, which can be read before the launcher is drawn. */
export const SPOT = 'candor'

/** Where the launcher stands: in a corner, or put away to a small tab at the side of it. */
export interface Spot {
  edge: 'top' | 'bottom'
  side: 'left' | 'right'
  isAway: boolean
}

/** Where the employee has moved it. */
export function keptSpot(): string | undefined {
  try {
    return localStorage[SPOT]
  } catch {
    // Where the page's storage is blocked nothing is kept.
    return undefined
  }
}

/** Reads `data-at`; what is no place, as a page may have written, is the usual corner. */
export const toSpot = (at = ''): Spot => ({
  edge: at.startsWith('top') ? 'top' : 'bottom',
  side: at.endsWith('left') ? 'left' : 'right',
  isAway: at.includes('tab'),
})

/** As `data-at` has it: `bottom-right`, or `bottom-tab-right` where it is put away. */
export const toAt = ({ edge, side, isAway }: Spot): string =>
  `${edge}-${isAway ? 'tab-' : ''}${side}`

/** Pixels from the side of the window, within which what is dropped is put away. */
const EDGE = 12

/** Where a launcher goes that is dropped at a point of the window. */
export function spotOfDrop(
  { clientX: x, clientY: y }: Pick<PointerEvent, 'clientX' | 'clientY'>,
  { innerWidth: width, innerHeight: height }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): Spot {
  return {
    edge: y < height / 2 ? 'top' : 'bottom',
    side: x < width / 2 ? 'left' : 'right',
    isAway: Math.min(x, width - x) < EDGE,
  }
}

/** Where an arrow key leads; towards the side on which it stands already it is put away. */
export function spotAfter(spot: Spot, key: string): Spot | undefined {
  if (key === 'ArrowUp') return { ...spot, edge: 'top' }
  if (key === 'ArrowDown') return { ...spot, edge: 'bottom' }
  const side = key === 'ArrowLeft' ? 'left' : 'right'
  if (side === 'right' && key !== 'ArrowRight') return undefined
  if (side === spot.side) return { ...spot, isAway: true }
  return spot.isAway ? { ...spot, isAway: false } : { ...spot, side }
}
