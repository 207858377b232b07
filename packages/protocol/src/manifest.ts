import * as z from 'zod'
import type { ManifestEntry } from './entries.ts'
import { entriesOf } from './entries.ts'
import { batch, withdrawal } from './event.schema.ts'

export type { ManifestEntry }

export interface Manifest {
  /** What the collector adds to each answer, and nothing else. */
  added: ManifestEntry[]
  /** What the widget sends, by endpoint. */
  sent: Record<string, ManifestEntry[]>
}

/**
 * Every key of the wire with its purpose and retention, made from the schema itself.
 *
 * @throws where a key has no purpose or no retention.
 */
export function manifest(): Manifest {
  return {
    added: [
      {
        key: 'week',
        purpose: 'ISO week of arrival: puts the answer into its window',
        retention: 'until its window is published; deleted unpublished after half a year',
      },
      {
        key: 'parts',
        purpose:
          'Beside a receipt, how many answers belong to it: tells whether all were withdrawn',
        retention: 'until its window is published; deleted unpublished after half a year',
      },
    ],
    sent: {
      'POST /v1/events': entriesOf(z.toJSONSchema(batch)),
      'POST /v1/withdraw': entriesOf(z.toJSONSchema(withdrawal)),
    },
  }
}
