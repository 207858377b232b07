import type { Weather } from './weather.ts'

/** Two ways to lose events that others have taken. A test that misses them proves nothing. */
export const BROKEN = ['acknowledge-before-commit', 'delete-before-send'] as const

export type Broken = (typeof BROKEN)[number]

/** Weather in which what is broken shows at once, whatever the machine's moments are. */
export const SHOWING: Record<Broken, Weather> = {
  'acknowledge-before-commit': {
    faults: { pass: 1 },
    disturbances: { 'collector killed': 1 },
    moments: { answered: 1 },
  },
  'delete-before-send': {
    // Nothing passes: Chromium itself sends a request again that was reset.
    faults: { 'reset before the request': 1 },
    disturbances: { nothing: 1 },
    moments: { 'at last': 1 },
  },
}
