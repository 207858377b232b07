import type { Candor } from './candor.ts'

/** Where a second copy of the script finds the first: its element may be in a dialog in a shadow root. */
export const RUNNING = Symbol.for('candor')

declare global {
  interface Window {
    /** Left by the script tag, until it is destroyed. */
    candor?: Candor
  }
}

/** A document with a widget. */
export interface Running {
  [RUNNING]?: { element: Element; candor: Candor }
}
