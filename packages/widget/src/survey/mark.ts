import type { SurveyEvent } from '@candor/protocol'
import type { Entry } from '../outbox/entry.ts'

/** Of a survey that was accepted or declined. */
export type Mark = Entry & { event: SurveyEvent }

/**
 * All that stays of a survey in this browser, the same whether it was answered or declined: who
 * looks at the disk learns neither.
 *
 * @param id Of an event, or as random as one.
 * @param day In days since 1970 UTC.
 */
export const markOf = (survey: string, id: string, day: number): Mark => ({
  v: 2,
  event: { id, kind: 'survey', survey, answers: [] },
  state: 'sent',
  day,
})

export const isMark = (entry: Entry): entry is Mark =>
  isSent(entry) && entry.event.answers.length === 0

/** What is kept of an entry: the answers of a survey that was accepted are not needed any more. */
export const leftOf = (entry: Entry): Entry =>
  isSent(entry) ? markOf(entry.event.survey, entry.event.id, entry.day) : entry

const isSent = (entry: Entry): entry is Mark =>
  entry.event.kind === 'survey' && entry.state === 'sent'
