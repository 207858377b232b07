import { SPOT } from './spot.ts'

/** From the next page on the launcher stands where the integrator put it. */
export function forgetSpot(): void {
  try {
    localStorage.removeItem(SPOT)
  } catch {
    // Where the page's storage is blocked nothing is kept.
  }
}
