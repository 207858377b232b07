import type { PlacedFault } from '@candor/protocol'
import type { Field } from './field.ts'

/** Faults of a field and of its parts. */
export const faultsAt = (faults: readonly PlacedFault[], at: string): PlacedFault[] =>
  faults.filter((fault) => fault.at === at || fault.at.startsWith(`${at}.`))

/** Faults that no field shows. */
export const faultsElsewhere = (
  faults: readonly PlacedFault[],
  fields: readonly Field[],
): PlacedFault[] =>
  faults.filter((fault) => !fields.some(({ at }) => faultsAt([fault], at).length > 0))
