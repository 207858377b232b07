import * as z from 'zod'
import { ANNOUNCEMENT_KINDS } from '../content.ts'
import { from, id, inOrder, prompt, text, until, where } from './parts.schema.ts'

/** News of the CRM project. */
export const announcement = inOrder(
  z.strictObject({
    id,
    kind: z
      .enum(ANNOUNCEMENT_KINDS)
      .describe(
        'What sort of news: status of the project, new feature, best practice, process, problem.',
      ),
    title: text.describe('The news, in one line.'),
    body: text.describe('What it means for the reader.'),
    where,
    from,
    until,
    prompt,
  }),
)
