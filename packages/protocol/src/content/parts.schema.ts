import * as z from 'zod'
import { OBJECT_PATTERN, VIEWS } from '../context.ts'
import { isHttps } from '../is-https.ts'
import { MAX_CONTENT_TEXT, SLUG_PATTERN } from '../limits.ts'
import type { Fault } from '../repeated-ids.ts'
import { repeatedIds } from '../repeated-ids.ts'
import { HTTPS_PATTERN, LANGUAGE_PATTERN, READABLE_PATTERN } from '../patterns.ts'
import { idsIn } from './ids-in.ts'

/*
 * What `describe` says is read by authors: in their editor, where they point at a field, and in the
 * fault that tells them it is missing.
 */

/** The pattern of a string, and what it means: editors show this in place of the pattern. */
export const matching = (pattern: RegExp, meaning: string) =>
  z.string().regex(pattern, meaning).meta({ patternErrorMessage: meaning })

export const slug = matching(SLUG_PATTERN, 'lower-case letters, digits and hyphens, at most 40')

export const id = slug.describe('Its name among its kind. Once in use it keeps its meaning.')

export const language = matching(LANGUAGE_PATTERN, 'a language such as "en"')

/** A text that has something to read. */
export const words = (max: number) =>
  z
    .string()
    .min(1, { abort: true })
    .max(max)
    .regex(READABLE_PATTERN, 'something that can be seen')
    .meta({ patternErrorMessage: 'a text: "…"' })

/** By language, any one will do. */
export const text = z
  .record(language, words(MAX_CONTENT_TEXT))
  .refine((languages) => Object.keys(languages).length > 0, {
    error: 'is in no language',
    params: { advice: 'Write { "en": "…" }.' },
  })
  .meta({ minProperties: 1 })

export const day = z.iso.date().meta({ patternErrorMessage: 'a day such as 2026-11-30' })

export const from = day.describe('First day on which it is shown.')

export const until = day.describe('Last day on which it is shown.')

export const link = z
  .string()
  .regex(HTTPS_PATTERN, { error: 'an https address', abort: true })
  .refine(isHttps, { error: 'is no address', params: { advice: 'Write an https address.' } })
  .meta({ patternErrorMessage: 'an https address' })

export const object = matching(
  OBJECT_PATTERN,
  'letters, digits, "_", "." and "-", at most 40, no four digits in a row',
)

const place = z.strictObject({
  app: slug.describe('Which CRM, such as "salesforce".').exactOptional(),
  object: object.describe('What the CRM calls the object, such as "Opportunity".').exactOptional(),
  view: z.enum(VIEWS).describe('What the screen is for.').exactOptional(),
})

const WHERE = 'Screens that it is for; what a screen does not name matches all. Left out: all.'

export const where = z.array(place).describe(WHERE).exactOptional()

export const departments = z
  .array(slug)
  .describe('Ids of departments. Left out: for all.')
  .exactOptional()

export const prompt = z
  .strictObject({
    times: z
      .int()
      .min(1)
      .max(100)
      .describe('Showings in one browser. Left out: 3.')
      .exactOptional(),
    everyHours: z
      .int()
      .min(1)
      .max(8760)
      .describe('Hours between two showings. Left out: 24.')
      .exactOptional(),
  })
  .describe('Leave to show itself unasked, {} will do. At most one thing a day shows itself.')
  .exactOptional()

/** Tells zod of faults that rules of our own have found. */
export function addFaults<T>({ value, issues }: z.core.ParsePayload<T>, faults: Fault[]): void {
  for (const { path, message, advice } of faults)
    issues.push({ code: 'custom', input: value, path, message, params: { advice } })
}

/** Days in their order. What is no day has its own fault. */
export const inOrder = <T extends { from: string; until: string }>(thing: z.ZodType<T>) =>
  thing.check((context) => {
    const { from, until } = context.value
    if (![from, until].every((one) => day.safeParse(one).success)) return
    const message = `before it begins, ${from}`
    const advice = 'Let it end on its first day, or later.'
    if (until < from) addFaults(context, [{ path: ['until'], message, advice }])
  })

/** Of a rule that looks also at what has faults, so that all of them are told at once. */
export const ALWAYS = { when: () => true }

/** A list in which no two things have the same id: events and reports name them by it. */
export const identified = <T extends { id: string }>(thing: z.ZodType<T>) =>
  z.array(thing).superRefine((things: unknown, context) => {
    const ids = idsIn(things) ?? []
    addFaults(
      context,
      repeatedIds(
        ids.flatMap((id, index) => (typeof id === 'string' ? [{ id, path: [index] }] : [])),
      ),
    )
  }, ALWAYS)
