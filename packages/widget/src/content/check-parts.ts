import type { Prompt, Where } from '@candor/protocol'
import {
  LANGUAGE_PATTERN,
  MAX_CONTENT_TEXT,
  OBJECT_PATTERN,
  READABLE_PATTERN,
  SLUG_PATTERN,
  VIEWS,
  isHttps,
} from '@candor/protocol'
import type { Check } from './check.ts'
import { byLanguage, idIn, ifThere, list, object, only, oneOf } from './check.ts'

/** A string of some length that has something to read. */
export const words = (max: number): Check =>
  only(
    (value) => typeof value === 'string' && value.length <= max && READABLE_PATTERN.test(value),
    `is no text of 1 to ${max} characters`,
  )

export const matching = (pattern: RegExp, why: string): Check =>
  only((value) => typeof value === 'string' && pattern.test(value), why)

export const wholeNumber = (min: number, max: number): Check =>
  only(
    (value) => Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max,
    'is no whole number of that kind',
  )

/** By this field `form` has told the forms of a thing apart. */
export const told = only(() => true, '')

export const id = matching(SLUG_PATTERN, 'is no id in lower-case letters, digits and hyphens')

export const text = byLanguage(LANGUAGE_PATTERN, words(MAX_CONTENT_TEXT))

export const language = matching(LANGUAGE_PATTERN, 'is no language such as "en"')

export const named = matching(OBJECT_PATTERN, 'is no name of an object')

export const view = oneOf(VIEWS)

export const day = only(isDay, 'is no day such as "2026-11-30"')

/** The address of a page, and of nothing that would run. */
export const link = only(isHttps, 'is no https address')

/** A screen that cannot be read is none: nothing is shown where it is not meant to be. */
export const where = ifThere(
  list(object<Where>({ app: ifThere(id), object: ifThere(named), view: ifThere(view) })),
)

export const departments = ifThere(list(idIn('departments')))

export const prompt = object<Prompt>({
  times: ifThere(wholeNumber(1, 100)),
  everyHours: ifThere(wholeNumber(1, 8760)),
})

/** For a thing that is shown from a day to a day. */
export const daysFault = ({ from, until }: { from: string; until: string }) =>
  until < from ? 'ends before it begins' : undefined

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  // Some months have no 31st.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
