import * as z from 'zod'
import type { ManifestEntry } from './entries.ts'
import { entriesOf } from './entries.ts'
import { batch, withdrawal } from './event.schema.ts'
import { UNTIL_PUBLISHED } from './until-published.ts'

export type { ManifestEntry }

export interface Manifest {
  /** What the collector adds to each answer, and nothing else. */
  added: ManifestEntry[]
  /** What the widget sends, by endpoint. */
  sent: Record<string, ManifestEntry[]>
}

/** Weeks for which a collector keeps what it is sent, as its policy says. */
export interface KeptWeeks {
  /** Of texts. */
  texts: number
  /** Of answers that wait for their window. */
  waiting: number
}

/** Those that the schema names. */
const DEFAULT: KeptWeeks = { texts: 52, waiting: 26 }

/**
 * Every key of the wire with its purpose and retention, made from the schema itself, with the weeks
 * that are in force.
 *
 * @throws where a key has no purpose or no retention.
 */
export function manifest({ texts, waiting }: KeptWeeks = DEFAULT): Manifest {
  const weeks = new Map([
    [DEFAULT.texts, texts],
    [DEFAULT.waiting, waiting],
  ])
  const inForce = (entries: ManifestEntry[]) =>
    entries.map((entry) => ({
      ...entry,
      retention: entry.retention.replace(/\d+(?= weeks)/g, (named) =>
        String(weeks.get(Number(named)) ?? named),
      ),
    }))
  return {
    added: inForce([
      {
        key: 'week',
        purpose: 'ISO week of arrival: puts the answer into its window',
        retention: UNTIL_PUBLISHED,
      },
      {
        key: 'parts',
        purpose:
          'Beside a receipt, how many answers belong to it: tells whether all were withdrawn',
        retention: UNTIL_PUBLISHED,
      },
    ]),
    sent: {
      'POST /v1/events': inForce(entriesOf(z.toJSONSchema(batch))),
      'POST /v1/withdraw': inForce(entriesOf(z.toJSONSchema(withdrawal))),
    },
  }
}
