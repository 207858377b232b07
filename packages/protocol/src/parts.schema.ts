import * as z from 'zod'
import { SLUG_PATTERN } from './limits.ts'
import { repeatedIds } from './repeated-ids.ts'

export const slug = z
  .string()
  .regex(SLUG_PATTERN, 'lower-case letters, digits and hyphens, at most 40')

export const text = z
  .record(z.string().regex(/^[a-z]{2,3}$/, 'a language such as "en"'), z.string().min(1).max(4000))
  .refine((languages) => Object.keys(languages).length > 0, 'needs at least one language')

export const day = z.iso.date()

/** A list in which no two things have the same id: events and reports name them by it. */
export const identified = <T extends { id: string }>(thing: z.ZodType<T>) =>
  z.array(thing).check(({ value, issues }) => {
    const ids = value.map(({ id }, index) => ({ id, path: [index] }))
    for (const fault of repeatedIds(ids)) issues.push({ code: 'custom', input: value, ...fault })
  })
