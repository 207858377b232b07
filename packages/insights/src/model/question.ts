import type { Content, Dimension, Policy, Survey, SurveyQuestion } from '@candor/protocol'
import { answerIds } from '@candor/protocol'

/** What a question's name in a report says. */
export type QuestionName =
  | { of: 'rating' }
  | { of: 'reason' }
  | { of: 'text' }
  | { of: 'idea' }
  | { of: 'anchor' }
  | { of: 'about-tip' }
  | { of: 'ask' }
  | { of: 'tip'; id: string }
  | { of: 'vote'; id: string }
  | { of: 'survey'; survey: string; question: string }
  | { of: 'unknown'; name: string }

const WHOLE = new Map<string, QuestionName>([
  ['feedback.rating', { of: 'rating' }],
  ['feedback.reason', { of: 'reason' }],
  ['feedback.text', { of: 'text' }],
  ['idea', { of: 'idea' }],
  ['feedback.anchor', { of: 'anchor' }],
  ['feedback.tip', { of: 'about-tip' }],
  ['ask.topic', { of: 'ask' }],
])

/** Takes the name of a question apart. Ids hold no dots (`SLUG_PATTERN`), so dots divide. */
export function readQuestion(name: string): QuestionName {
  const whole = WHOLE.get(name)
  if (whole) return whole
  const [kind, id, question, ...rest] = name.split('.')
  if (!id || rest.length > 0) return { of: 'unknown', name }
  if (kind === 'survey' && question) return { of: 'survey', survey: id, question }
  if (question !== undefined) return { of: 'unknown', name }
  return kind === 'tip' || kind === 'vote' ? { of: kind, id } : { of: 'unknown', name }
}

/** The dimension by which the policy divides a question's answers. */
export function dimensionOf(name: string, policy: Policy): Dimension {
  const { of } = readQuestion(name)
  if (of === 'survey') return policy.by.survey
  const isFeedback = of === 'rating' || of === 'reason' || of === 'text' || of === 'idea'
  return isFeedback ? policy.by.feedback : 'none'
}

/**
 * Finds a survey's question in the content file, which may have changed since it was answered. A
 * matrix is found by each of its rows.
 */
export function findSurvey(
  content: Content | null,
  ids: { survey: string; question: string },
): { survey: Survey | undefined; question: SurveyQuestion | undefined } {
  const survey = content?.surveys?.find(({ id }) => id === ids.survey)
  return {
    survey,
    question: survey?.questions.find((one) => answerIds(one).includes(ids.question)),
  }
}
