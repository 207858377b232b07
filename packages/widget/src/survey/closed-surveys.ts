import { mayCount } from '../ledger/may-count.ts'
import type { Entry } from '../outbox/entry.ts'

/**
 * Ids of the surveys that take no more answers from this browser. What the collector has refused
 * was not counted, and may be answered once more.
 */
export const closedSurveys = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) =>
    entry.event.kind === 'survey' && mayCount(entry) ? entry.event.survey : [],
  )
