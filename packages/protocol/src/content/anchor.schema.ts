import * as z from 'zod'
import { id, text, where, words } from './parts.schema.ts'

/** An element of a screen, and how it is found in the page. */
export const anchor = z.strictObject({
  id,
  title: text.describe('What people call the element.'),
  where,
  selectors: z
    .array(z.string().min(1).max(200))
    .min(1)
    .max(10)
    .describe('CSS selectors, the best first.'),
  text: text
    .describe('What the element says, in any language: a witness that it is the right one.')
    .exactOptional(),
  role: words(40).describe('Its ARIA role, such as "button": another witness.').exactOptional(),
})
