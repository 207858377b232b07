import type { RejectReason } from '../batch.ts'
import type { SurveyValue } from '../event.ts'
import { MAX_TEXT } from '../limits.ts'
import { MAX_SHORT_TEXT } from './limits.ts'
import { possibleValues } from './possible-values.ts'
import type { SurveyQuestion } from './question.ts'

export type ValueFault = Extract<RejectReason, 'wrong-type' | 'out-of-range' | 'too-long' | 'empty'>

/** Characters that an answer in own words may have; `undefined` where it is none. */
export function maxTextOf({ type }: SurveyQuestion): number | undefined {
  if (type === 'text') return MAX_TEXT
  return type === 'short-text' ? MAX_SHORT_TEXT : undefined
}

/** Why a value is no answer to a question, or `undefined` where it is one. */
export function valueFault(question: SurveyQuestion, value: SurveyValue): ValueFault | undefined {
  const max = maxTextOf(question)
  if (max !== undefined) return textFault(value, max)
  const values = possibleValues(question)
  if (question.type === 'ranking') return listFault(value, values) ?? lengthFault(value, values)
  if (question.type === 'multiple') return listFault(value, values)
  if (typeof value !== typeof values[0]) return 'wrong-type'
  return includes(values, value) ? undefined : 'out-of-range'
}

function textFault(value: SurveyValue, max: number): ValueFault | undefined {
  if (typeof value !== 'string') return 'wrong-type'
  if (value.trim() === '') return 'empty'
  return value.length > max ? 'too-long' : undefined
}

function listFault(value: SurveyValue, values: readonly unknown[]): ValueFault | undefined {
  if (!Array.isArray(value)) return 'wrong-type'
  if (value.length === 0) return 'empty'
  const isOnce = new Set(value).size === value.length
  return isOnce && value.every((one) => includes(values, one)) ? undefined : 'out-of-range'
}

const lengthFault = (value: SurveyValue, { length }: readonly unknown[]) =>
  Array.isArray(value) && value.length < length ? 'out-of-range' : undefined

const includes = (values: readonly unknown[], value: unknown): boolean => values.includes(value)
