import type { Limits } from './intake.ts'

/**
 * Above what one process stores with SQLite, and far above what people send: 100,000 of them who
 * all come back within half an hour of an outage are 60 requests per second. So it bites in a
 * flood only, which it answers without the work. Few take something back, each by hand.
 */
export const DEFAULT_LIMITS: Limits = { requests: 10_000, events: 50_000, withdrawals: 100 }

/** @throws where a limit is no positive number. */
export function limitsOf(limits: Partial<Limits> = {}): Limits {
  const { requests, events, withdrawals } = { ...DEFAULT_LIMITS, ...limits }
  const all = { requests, events, withdrawals }
  for (const [name, value] of Object.entries(all))
    if (!Number.isFinite(value) || value <= 0)
      throw new RangeError(`limits.${name} must be a number above 0: how many per second.`)
  return all
}
