import { SPOT } from './spot.ts'

/**
 * From the next page on the launcher stands where the integrator put it. Under the same name lies
 * what is half said on the way from one page of this tab to the next.
 */
export function forgetSpot(): void {
  try {
    localStorage.removeItem(SPOT)
    sessionStorage.removeItem(SPOT)
  } catch {
    // Where the page's storage is blocked nothing is kept.
  }
}
