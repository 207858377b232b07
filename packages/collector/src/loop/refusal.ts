import type { ErrorCode } from '@candor/protocol'

/** Why nothing was written. */
export interface Refusal {
  code: Extract<ErrorCode, 'not-valid' | 'not-found' | 'conflict'>
  message?: string
}
