/// <reference lib="es2024.string" />
import type {
  CandorEvent,
  Context,
  FeedbackEvent,
  Policy,
  SurveyEvent,
  SurveyQuestion,
  SurveyValue,
} from '@candor/protocol'
import { maxTextOf } from '@candor/protocol'
import type { Catalog } from './catalog.ts'
import { placed } from './placed.ts'

/** What one event says to one question, with the one dimension that the policy keeps. */
export interface Answer {
  question: string
  /**
   * A context as JSON, the id of a department, an element or a tip, `other` where it was not given,
   * `all` where not divided.
   */
  cell: string
  /**
   * A text, or what is counted: several things of one person stand in one answer, by blanks.
   * Empty where the cell says it all.
   */
  value: string
  /** Whether it is somebody's own words: those are published from `textK` on. */
  text: boolean
  /** Given where it is about superiors: published from `textK` on as well. */
  superiors?: true
}

/** The questions whose answers may carry a receipt. */
export const WITHDRAWABLE = [
  'feedback.rating',
  'feedback.reason',
  'feedback.text',
  'feedback.anchor',
  'feedback.tip',
  'idea',
]

type Split = Pick<Policy, 'by'> & Pick<Catalog, 'surveys'>

/**
 * One event as answers to questions. Whatever the policy does not divide by is left behind here,
 * before anything is stored.
 */
export function split(event: CandorEvent, { by, surveys }: Split): Answer[] {
  switch (event.kind) {
    case 'feedback':
      return feedbackAnswers(event, cellOf(event, by.feedback))
    case 'survey':
      return surveyAnswers(event, cellOf(event, by.survey), surveys)
    case 'idea':
      return [text('idea', cellOf(event, by.feedback), event.text)]
    case 'vote':
      return [choice(`vote.${event.idea}`, 'all', 'vote')]
    case 'tip':
      return [choice(`tip.${event.tip}`, 'all', event.verdict)]
    case 'ask':
      return [choice('ask.topic', 'all', event.topic)]
    default:
      return event satisfies never
  }
}

/**
 * Elements and tips are cells of their own: each tells of a screen, which would be a second dimension
 * beside another, and must not be counted for fewer than `k`.
 */
function feedbackAnswers(event: FeedbackEvent, cell: string): Answer[] {
  const { rating, reason, text: words, anchor, tip } = event
  return [
    ...(rating === undefined ? [] : [choice('feedback.rating', cell, String(rating))]),
    ...(reason === undefined ? [] : [choice('feedback.reason', cell, reason)]),
    ...(words === undefined ? [] : [text('feedback.text', cell, words)]),
    ...(anchor === undefined ? [] : [choice('feedback.anchor', anchor, '')]),
    ...(tip === undefined ? [] : [choice('feedback.tip', tip, '')]),
  ]
}

function surveyAnswers(event: SurveyEvent, cell: string, surveys: Catalog['surveys']): Answer[] {
  const survey = surveys.get(event.survey)
  return event.answers.map(({ question: id, value }) => {
    const question = survey?.byId.get(id)
    const isText = question !== undefined && maxTextOf(question) !== undefined
    const name = `survey.${event.survey}.${id}`
    const about = survey?.superiors.has(id) ? { cell: 'all', superiors: true as const } : { cell }
    const answer = isText
      ? text(name, cell, String(value))
      : choice(name, cell, counted(value, question))
    return { ...answer, ...about }
  })
}

/** Several in an order of their own, so that not even that of the taps is stored. */
function counted(value: SurveyValue, question: SurveyQuestion | undefined): string {
  if (!Array.isArray(value)) return String(value)
  return (question?.type === 'ranking' ? value.map(placed) : value.toSorted()).join(' ')
}

const choice = (question: string, cell: string, value: string): Answer => ({
  question,
  cell,
  value,
  text: false,
})

const text = (question: string, cell: string, value: string): Answer => ({
  question,
  cell,
  value: storable(value),
  text: true,
})

/** No database keeps half a surrogate pair, and some end a string at its first NUL. */
const storable = (value: string): string => value.toWellFormed().replaceAll('\0', '\uFFFD')

function cellOf(
  event: { context?: Context; department?: string },
  dimension: Policy['by']['feedback'],
): string {
  switch (dimension) {
    case 'none':
      return 'all'
    case 'department':
      return event.department ?? 'other'
    case 'context':
      return event.context ? contextCell(event.context) : 'other'
  }
}

/** Always the same keys in the same order: equal screens are equal strings. */
const contextCell = ({ app, object, view }: Context): string =>
  JSON.stringify({ app, object, view })
