import type { CandorEvent, Kind } from '@candor/protocol'
import { SLUG_PATTERN } from '@candor/protocol'
import { CandorError } from '../candor-error.ts'
import { scrubText } from './scrub-text.ts'

/** What of a value may leave. @throws {CandorError} where nothing of it may. */
export type Rule = (value: unknown) => unknown

/** A rule for each key that may leave; what has none stays. A new key does not compile without. */
export type Rules<K extends Kind> = {
  [Key in keyof Required<Extract<CandorEvent, { kind: K }>>]: Rule
}

/** For what the widget itself has put in. */
export const own: Rule = (value) => value

export const oneOf =
  (words: readonly unknown[]): Rule =>
  (value) => {
    if (words.includes(value)) return value
    throw new CandorError(`not one of ${words}`)
  }

/** For names of things in the content file. */
export const name: Rule = (value) => {
  if (typeof value === 'string' && SLUG_PATTERN.test(value)) return value
  throw new CandorError('not a name from the content file')
}

export const text =
  (max: number): Rule =>
  (value) => {
    if (typeof value !== 'string' || value.length > max)
      throw new CandorError(`not a text of at most ${max} characters`)
    // What stands for something short may be longer than it.
    return scrubText(value.trim()).slice(0, max)
  }
