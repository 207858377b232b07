import type { CandorEvent, Kind } from '@candor/protocol'
import { SLUG_PATTERN } from '@candor/protocol'
import { scrubText } from './scrub-text.ts'

/** What of a value may leave; `''` where it says nothing, `undefined` where it may not leave. */
export type Rule = (value: unknown) => unknown

/** A rule for each key that may leave; what has none stays. A new key does not compile without. */
export type Rules<K extends Kind> = {
  [Key in keyof Required<Extract<CandorEvent, { kind: K }>>]: Rule
}

/** For what the widget itself has put in. */
export const own: Rule = (value) => value

export const oneOf =
  (words: readonly unknown[]): Rule =>
  (value) =>
    words.includes(value) ? value : undefined

/** For names of things in the content file. */
export const name: Rule = (value) =>
  typeof value === 'string' && SLUG_PATTERN.test(value) ? value : undefined

/** For what something is said about, which alone says nothing. */
export const about: Rule = (value) => name(value)

export const text =
  (max: number): Rule =>
  (value) =>
    typeof value === 'string' && value.length <= max
      ? // What stands for something short may be longer than it.
        scrubText(value.trim()).slice(0, max)
      : undefined
