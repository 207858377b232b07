import type { Keeping } from '../outbox/keeping.ts'
import { tellTabs } from '../outbox/tabs.ts'
import { createShelf } from './shelf.ts'

/** By the employee's own clock: tomorrow begins when they think it does. */
export const thisDay = (): string => new Date().toDateString()

/** Asks for a survey, and for any other, no more until tomorrow. */
export async function postpone(
  { store, scope }: Pick<Keeping, 'store' | 'scope'>,
  survey: string,
): Promise<void> {
  const postponed = thisDay()
  await createShelf(store, scope).change(survey, (kept) => ({ ...kept, postponed }))
  tellTabs(scope)
}
