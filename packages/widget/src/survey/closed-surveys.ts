import type { Entry } from '../outbox/entry.ts'

/**
 * Ids of the surveys that take no more answers from this browser. What the collector has refused
 * was not counted, and may be answered once more; what was given up may have been.
 */
export const closedSurveys = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ event, state, reason }) =>
    event.kind !== 'survey' || (state === 'refused' && reason !== 'given-up') ? [] : event.survey,
  )
