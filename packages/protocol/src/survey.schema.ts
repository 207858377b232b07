import * as z from 'zod'
import { MAX_ANSWERS, MAX_CHOICES, MAX_RANKED } from './survey/limits.ts'
import { day, prompt, slug, text } from './parts.schema.ts'
import type { Proof } from './proof.ts'
import { faultsOf } from './survey/faults-of.ts'
import type { Survey } from './survey/question.ts'

const placed = {
  id: slug,
  title: text,
  note: text.exactOptional(),
  newPage: z.boolean().exactOptional(),
  when: z
    .array(
      z.strictObject({
        question: slug,
        is: z
          .array(z.union([z.string(), z.number()]))
          .min(1)
          .max(MAX_CHOICES),
      }),
    )
    .min(1)
    .max(10)
    .exactOptional(),
}

const asked = { ...placed, required: z.boolean().exactOptional() }

const choice = z.strictObject({ id: slug, title: text })

const chosen = {
  choices: z.array(choice).min(2).max(MAX_CHOICES),
  shuffle: z.boolean().exactOptional(),
}

const question = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ ...asked, type: z.enum(['rating', 'nps', 'effort', 'yes-no']) }),
    z
      .strictObject({ ...asked, ...chosen, type: z.enum(['single', 'multiple', 'ranking']) })
      .refine(({ type, choices }) => type !== 'ranking' || choices.length <= MAX_RANKED, {
        path: ['choices'],
        error: `a ranking has at most ${MAX_RANKED}`,
      }),
    z.strictObject({
      ...asked,
      ...chosen,
      type: z.literal('matrix'),
      rows: z.array(choice).min(1).max(MAX_CHOICES),
    }),
    z.strictObject({ ...asked, type: z.enum(['text', 'short-text']) }),
    z.strictObject({ ...placed, type: z.literal('statement') }),
  ],
  {
    error:
      'one of rating, nps, effort, yes-no, single, multiple, ranking, matrix, text, short-text, statement',
  },
)

/** A survey of the content file. */
export const survey = z
  .strictObject({
    id: slug,
    title: text,
    note: text.exactOptional(),
    from: day,
    until: day,
    prompt,
    questions: z.array(question).min(1).max(MAX_ANSWERS),
  })
  .check(({ value, issues }) => {
    for (const fault of faultsOf(value)) issues.push({ code: 'custom', input: value, ...fault })
  })

const _survey: Proof<Survey, z.output<typeof survey>> = true
void _survey
