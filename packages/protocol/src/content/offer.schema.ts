import * as z from 'zod'
import { REASONS } from '../event.ts'
import { id, link, text, where } from './parts.schema.ts'

/** What is offered at once to those who give a reason. */
export const offer = z.strictObject({
  id,
  reasons: z.array(z.enum(REASONS)).min(1).describe('Reasons that it answers.'),
  where,
  title: text.describe('A course, a how-to, an hour with the team.'),
  text: text.describe('What the reader gets there.'),
  link: link.describe('An https address.').exactOptional(),
})
