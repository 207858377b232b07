import type {
  CandorEvent,
  FeedbackEvent,
  RejectReason,
  SurveyAnswer,
  SurveyEvent,
  SurveyQuestion,
} from '@candor/protocol'
import { MIN_HEADCOUNT, RATINGS } from '@candor/protocol'
import type { Catalog } from './catalog.ts'

/**
 * Why a well-formed event is refused, or `undefined`: all it names must stand in the content
 * file, and its survey must be open on `today` (`YYYY-MM-DD`, UTC).
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
  if (today < survey.from || today > survey.until) return 'not-open'
  // A question answered twice would count one person as two.
  if (new Set(answers.map(({ question }) => question)).size < answers.length) return 'out-of-range'
  for (const answer of answers) {
    const question = survey.questions.get(answer.question)
    const reason = question ? valueReason(answer, question) : 'not-in-content'
    if (reason) return reason
  }
  return undefined
}

function valueReason(
  { value }: SurveyAnswer,
  { type, choices = [] }: SurveyQuestion,
): RejectReason | undefined {
  if (typeof value !== (type === 'rating' ? 'number' : 'string')) return 'wrong-type'
  if (type === 'text') return undefined
  const allowed: readonly unknown[] = type === 'rating' ? RATINGS : choices.map(({ id }) => id)
  return allowed.includes(value) ? undefined : 'out-of-range'
}
