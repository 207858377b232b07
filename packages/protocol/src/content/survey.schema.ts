import * as z from 'zod'
import { MAX_ANSWERS, MAX_CHOICES, MAX_RANKED } from '../survey/limits.ts'
import { addFaults, day, id, inOrder, prompt, slug, text } from './parts.schema.ts'
import type { Proof } from '../proof.ts'
import { faultsOf } from '../survey/faults-of.ts'
import type { Survey } from '../survey/question.ts'

const condition = z.strictObject({
  question: slug.describe('Id of an earlier question, or of a row of a matrix.'),
  is: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .max(MAX_CHOICES)
    .describe('Answers, one of which must be given: numbers, ids of choices, "yes", "no".'),
})

const placed = {
  id,
  title: text.describe('The question.'),
  note: text.describe('A line below it.').exactOptional(),
  newPage: z.boolean().describe('Whether it begins a page.').exactOptional(),
  when: z
    .array(condition)
    .min(1)
    .max(10)
    .describe('It is asked where all of them are met. Left out: always.')
    .exactOptional(),
}

const asked = {
  ...placed,
  required: z.boolean().describe('Whether it must be answered.').exactOptional(),
  superiors: z
    .boolean()
    .describe('Whether it is about superiors: groups of ten, never by department.')
    .exactOptional(),
}

const choice = z.strictObject({ id, title: text.describe('What it says.') })

const chosen = {
  choices: z.array(choice).min(2).max(MAX_CHOICES).describe('What can be chosen.'),
  shuffle: z.boolean().describe('Whether each reader sees another order.').exactOptional(),
}

const question = z.discriminatedUnion('type', [
  z.strictObject({ ...asked, type: z.enum(['rating', 'nps', 'effort', 'yes-no']) }),
  z
    .strictObject({ ...asked, ...chosen, type: z.enum(['single', 'multiple', 'ranking']) })
    .refine(({ type, choices }) => type !== 'ranking' || choices.length <= MAX_RANKED, {
      path: ['choices'],
      error: `has more choices than ${MAX_RANKED}, too many to rank`,
      params: { advice: 'Take some out, or let several be chosen ("multiple").' },
    }),
  z.strictObject({
    ...asked,
    ...chosen,
    type: z.literal('matrix'),
    rows: z.array(choice).min(1).max(MAX_CHOICES).describe('One choice is made for each.'),
  }),
  z.strictObject({ ...asked, type: z.enum(['text', 'short-text']) }),
  z.strictObject({ ...placed, type: z.literal('statement') }),
])

/** A survey of the content file. */
export const survey = inOrder(
  z
    .strictObject({
      id,
      title: text.describe('What it is about.'),
      note: text.describe('What it is for, and what happens with the answers.').exactOptional(),
      from: day.describe('First day on which it takes answers.'),
      until: day.describe('Last day on which it takes answers.'),
      prompt,
      questions: z.array(question).min(1).max(MAX_ANSWERS).describe('In their order.'),
    })
    .check((context) => addFaults(context, faultsOf(context.value))),
)

const _survey: Proof<Survey, z.output<typeof survey>> = true
void _survey
