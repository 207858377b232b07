import * as z from 'zod'
import {
  day,
  departments,
  from,
  id,
  identified,
  inOrder,
  slug,
  text,
  until,
} from './parts.schema.ts'

const step = z.strictObject({
  id,
  title: text.describe('What is done then.'),
  tip: slug.describe('Id of the tip that says how.').exactOptional(),
})

/** First steps that an employee ticks off. */
export const checklist = z.strictObject({
  id,
  title: text.describe('What it leads to.'),
  departments,
  steps: identified(step).describe('In their order.'),
})

/** What a team has set out to do. */
export const goal = inOrder(
  z.strictObject({
    id,
    title: text.describe('What is to be reached, in one line.'),
    text: text.describe('Why, and how it is counted.').exactOptional(),
    departments,
    reached: z
      .int()
      .min(0)
      .max(100)
      .describe('Percent that is reached, as the team has counted it itself.')
      .exactOptional(),
    from,
    until,
  }),
)

/** A word of thanks to a team. */
export const recognition = z.strictObject({
  id,
  text: text.describe('The word of thanks. It names no individual.'),
  departments,
  on: day.describe('Day of the thanks.'),
})
