import type { CandorEvent, FeedbackEvent, RejectReason, SurveyEvent } from '@candor/protocol'
import { answersFault, GIVE_UP_DAYS, MIN_HEADCOUNT } from '@candor/protocol'
import type { Catalog, CatalogSurvey } from './catalog.ts'

const DAY_MS = 86_400_000

/**
 * Why a well-formed event is refused, or `undefined`: all it names must stand in the content
 * file, and its survey must take what arrives on `today` (`YYYY-MM-DD`, UTC) and be answered as it is
 * asked.
 */
export function admit(
  event: CandorEvent,
  catalog: Catalog,
  today: string,
): RejectReason | undefined {
  return reasonOf(event, catalog, today) ?? departmentReason(event, catalog)
}

function reasonOf(event: CandorEvent, catalog: Catalog, today: string): RejectReason | undefined {
  switch (event.kind) {
    case 'feedback':
      return feedbackReason(event, catalog)
    case 'survey':
      return surveyReason(event, catalog, today)
    case 'idea':
      return undefined
    case 'vote':
      return named(catalog.ideas, event.idea)
    case 'tip':
      return named(catalog.tips, event.tip)
    case 'ask':
      return named(catalog.topics, event.topic)
    default:
      return event satisfies never
  }
}

const named = (names: ReadonlySet<string>, name: string | undefined): RejectReason | undefined =>
  name === undefined || names.has(name) ? undefined : 'not-in-content'

const feedbackReason = ({ tip, anchor }: FeedbackEvent, { tips, anchors }: Catalog) =>
  named(tips, tip) ?? named(anchors, anchor)

function departmentReason(event: CandorEvent, catalog: Catalog): RejectReason | undefined {
  const id = 'department' in event ? event.department : undefined
  if (id === undefined) return undefined
  const department = catalog.departments.get(id)
  if (!department) return 'not-in-content'
  return department.headcount < MIN_HEADCOUNT ? 'department-too-small' : undefined
}

function surveyReason(
  { survey: id, answers }: SurveyEvent,
  catalog: Catalog,
  today: string,
): RejectReason | undefined {
  const survey = catalog.surveys.get(id)
  if (!survey) return 'not-in-content'
  if (!mayArrive(survey, today)) return 'not-open'
  return answersFault(survey.questions, answers)?.reason
}

/**
 * What was said on the last day may wait in a browser for as long as that tries to send it, and no
 * answer tells when it was said. Days are those of the employee's own calendar, which is at most
 * one ahead of UTC or one behind.
 */
const mayArrive = ({ from, until }: Pick<CatalogSurvey, 'from' | 'until'>, today: string) =>
  dayAfter(today, 1) >= from && today <= dayAfter(until, GIVE_UP_DAYS + 1)

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
