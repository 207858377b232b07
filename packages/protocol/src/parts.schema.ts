import * as z from 'zod'
import { SLUG_PATTERN } from './limits.ts'
import { repeatedIds } from './repeated-ids.ts'

export const slug = z
  .string()
  .regex(SLUG_PATTERN, 'lower-case letters, digits and hyphens, at most 40')

/** BCP 47 primary subtag. */
export const language = z.string().regex(/^[a-z]{2,3}$/, 'a language such as "en"')

export const text = z
  .record(language, z.string().min(1).max(4000))
  .refine((languages) => Object.keys(languages).length > 0, 'needs at least one language')

export const day = z.iso.date()

export const link = z.url({ protocol: /^https$/, error: 'an https address' })

/** Leave to show itself unasked. */
export const prompt = z
  .strictObject({
    times: z.int().min(1).max(100).exactOptional(),
    everyHours: z.int().min(1).max(8760).exactOptional(),
  })
  .exactOptional()

/** Days in their order. */
export const inOrder = <T extends { from: string; until: string }>(thing: z.ZodType<T>) =>
  thing.check(({ value: { from, until }, issues }) => {
    if (from <= until) return
    const message = `before it begins, ${from}`
    issues.push({ code: 'custom', input: until, path: ['until'], message })
  })

/** A list in which no two things have the same id: events and reports name them by it. */
export const identified = <T extends { id: string }>(thing: z.ZodType<T>) =>
  z.array(thing).check(({ value, issues }) => {
    const ids = value.map(({ id }, index) => ({ id, path: [index] }))
    for (const fault of repeatedIds(ids)) issues.push({ code: 'custom', input: value, ...fault })
  })
