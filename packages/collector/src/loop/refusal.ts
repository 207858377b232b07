import type { ErrorCode, PlacedFault } from '@candor/protocol'

/** Why nothing was written. */
export interface Refusal {
  code: Extract<ErrorCode, 'not-valid' | 'not-found' | 'conflict'>
  /** Why it is not valid. */
  faults?: PlacedFault[]
}
