/*
 * Checked by the compiler, in `types.test.ts`: each line that must not compile says so, and an
 * expected error that does not come is an error itself. Run by Node it does nothing.
 */
import type { Proof } from './proof.ts'

interface Event {
  id: string
  rating?: 1 | 2
  context: { app: string }
}

const same: Proof<Event, { id: string; rating?: 1 | 2; context: { app: string } }> = true

// @ts-expect-error a key more
const more: Proof<Event, Event & { at: string }> = true
// @ts-expect-error a key less
const less: Proof<Event, Omit<Event, 'rating'>> = true
// @ts-expect-error another type, deep inside
const other: Proof<Event, { id: string; rating?: 1 | 2; context: { app: number } }> = true
// @ts-expect-error optional here, undefined there
const optional: Proof<Event, { id: string; rating: 1 | 2 | undefined; context: { app: string } }> =
  true
// @ts-expect-error a value less
const value: Proof<Event, { id: string; rating?: 1; context: { app: string } }> = true
// @ts-expect-error any is the same as nothing
const any: Proof<Event, ReturnType<typeof JSON.parse>> = true

void [same, more, less, other, optional, value, any]
