import type { Kind, SurveyAnswer } from '@candor/protocol'
import { MAX_ANSWERS_BYTES, MAX_TEXT, VERDICTS } from '@candor/protocol'
import { CandorError } from '../candor-error.ts'
import { feedbackRules } from './feedback-rules.ts'
import type { Rule, Rules } from './rules.ts'
import { name, oneOf, own, text } from './rules.ts'

const all = (values: unknown[]) => (values.includes(undefined) ? undefined : values)

const value: Rule = (given) => {
  if (typeof given === 'number') return given
  return Array.isArray(given) ? all(given.map(name)) : text(MAX_TEXT)(given)
}

const answer = (given: SurveyAnswer) => {
  const clean = { question: name(given?.question), value: value(given?.value) }
  return all(Object.values(clean)) && clean
}

const answers: Rule = (given) => {
  const clean = Array.isArray(given) ? all(given.map(answer)) : undefined
  const bytes = new TextEncoder().encode(JSON.stringify(clean)).length
  return bytes > MAX_ANSWERS_BYTES ? undefined : clean
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
export function rulesOf<K extends Kind>(kind: K): Rules<K> {
  if (Object.hasOwn(RULES, kind)) return RULES[kind]
  throw new CandorError(`kind must be one of ${Object.keys(RULES).join(', ')}`)
}
