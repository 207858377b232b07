import * as z from 'zod'
import { REASONS } from '../event.ts'
import { id, prompt, slug, text, until, where, words } from './parts.schema.ts'

const step = z.strictObject({
  text: text.describe('What to do.'),
  anchor: slug.describe('Id of the element that the step is about.').exactOptional(),
})

/** What's in it for the reader on a screen. */
export const tip = z.strictObject({
  id,
  where,
  anchor: slug
    .describe('Id of the element that it is about: a quiet mark stands there.')
    .exactOptional(),
  title: text.describe('What to do, in a few words.'),
  benefit: text.describe('What the reader gains, in their words.'),
  how: text.describe('How it is done, in one or two sentences.').exactOptional(),
  steps: z
    .array(step)
    .min(1)
    .max(20)
    .describe('How it is done, where that takes more than one step.')
    .exactOptional(),
  prompt,
  author: words(100).describe('Who vouches for it.'),
  until,
  answers: z
    .array(z.enum(REASONS))
    .describe('Reasons that it is shown in answer to.')
    .exactOptional(),
})
