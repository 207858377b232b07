import * as z from 'zod'
import { addFaults, day, from, id, text, where } from './parts.schema.ts'

const reply = z
  .strictObject({
    status: z.enum(['planned', 'done', 'declined']).describe('What came of it.'),
    text: text.describe('What was or will be done; where it is declined, why.'),
    on: day.describe('Day of the reply; it is shown from this day on.'),
  })
  .describe('What the team says to it.')

interface Replied {
  from?: string
  reply?: { on: string }
}

/** Nobody answers before it was said. */
const inTime: z.core.CheckFn<Replied> = (context) => {
  const { from, reply } = context.value
  if (!from || !reply || from <= reply.on) return
  const message = `before it was said, ${from}`
  const advice = 'Put the days in their order.'
  addFaults(context, [{ path: ['reply', 'on'], message, advice }])
}

/** An idea that colleagues vote for. */
export const idea = z
  .strictObject({
    id,
    title: text.describe('The idea, in one line.'),
    text: text.describe('More about it.').exactOptional(),
    from: from.exactOptional(),
    reply: reply.exactOptional(),
  })
  .check(inTime)

/** You said, we did. */
export const answer = z
  .strictObject({
    id,
    where,
    said: text.describe('What several people said, summed up in your own words.'),
    from: day.describe('Day on which the report told of it.'),
    reply,
  })
  .check(inTime)
