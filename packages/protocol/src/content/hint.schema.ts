import * as z from 'zod'
import { id, slug, text, where, words } from './parts.schema.ts'

const rule = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('empty').describe('Nothing stands in it.') }),
  z.strictObject({
    is: z.literal('older').describe('A date that lies more than so many days back.'),
    days: z.int().min(1).max(36_500).describe('How many days.'),
  }),
  z.strictObject({
    is: z.literal('not').describe('Something else than its format asks for.'),
    format: z.enum(['mail', 'phone', 'link', 'number']).describe('What it ought to be.'),
  }),
  z.strictObject({
    is: z.literal('unlike').describe('Something else than its mask.'),
    mask: words(60).describe('9 is a digit, A a letter, all else itself: "AA-9999".'),
  }),
])

/** Something about the data of a field. */
export const hint = z.strictObject({
  id,
  where,
  anchor: slug.describe('Id of the field, among the anchors.'),
  rules: z.array(rule).min(1).max(10).describe('It is shown where one of them holds.'),
  title: text.describe('What is the matter, in a few words.'),
  benefit: text.describe('What the reader gains from it, and how it is put right.'),
})
