import type { Kind, SurveyAnswer } from '@candor/protocol'
import { MAX_ANSWERS_BYTES, MAX_TEXT, VERDICTS } from '@candor/protocol'
import { CandorError } from '../candor-error.ts'
import { feedbackRules } from './feedback-rules.ts'
import type { Rule, Rules } from './rules.ts'
import { name, oneOf, own, text } from './rules.ts'

const answer: Rule = (value) => {
  if (typeof value === 'number') return value
  return Array.isArray(value) ? value.map(name) : text(MAX_TEXT)(value)
}

const answers: Rule = (given) => {
  if (!Array.isArray(given)) throw new CandorError('answers must be a list')
  const clean = (given as SurveyAnswer[]).map(({ question, value }) => ({
    question: name(question),
    value: answer(value),
  }))
  const bytes = new TextEncoder().encode(JSON.stringify(clean)).length
  if (bytes > MAX_ANSWERS_BYTES)
    throw new CandorError(`answers are larger than ${MAX_ANSWERS_BYTES} bytes`)
  return clean
}

/** A new kind does not compile until it is listed. */
const RULES: { [K in Kind]: Rules<K> } = {
  feedback: feedbackRules,
  survey: { id: own, kind: own, survey: name, answers, department: own },
  idea: { id: own, kind: own, context: own, text: text(MAX_TEXT), receipt: own },
  vote: { id: own, kind: own, idea: name },
  tip: { id: own, kind: own, tip: name, verdict: oneOf(VERDICTS) },
  ask: { id: own, kind: own, topic: name, department: own },
}

/**
 * The rules of every kind, loaded by the first caller that sends anything but what the form does.
 *
 * @throws {CandorError} where the kind is unknown.
 */
export function rulesOf(kind: Kind): Rules<Kind> {
  if (Object.hasOwn(RULES, kind)) return RULES[kind]
  throw new CandorError(`kind must be one of ${Object.keys(RULES).join(', ')}`)
}
