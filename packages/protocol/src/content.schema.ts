import * as z from 'zod'
import { adapter } from './content/adapter.schema.ts'
import { anchor } from './content/anchor.schema.ts'
import { announcement } from './content/announcement.schema.ts'
import { hint } from './content/hint.schema.ts'
import { offer } from './content/offer.schema.ts'
import { addFaults, ALWAYS, id, identified, text, where } from './content/parts.schema.ts'
import { powerUser } from './content/power-user.schema.ts'
import { checklist, goal, recognition } from './content/progress.schema.ts'
import { answer, idea } from './content/reply.schema.ts'
import { survey } from './content/survey.schema.ts'
import { tip } from './content/tip.schema.ts'
import type { Content } from './content.ts'
import { MIN_TEXT_K } from './report.ts'
import { danglingIn } from './content/dangling-in.ts'
import { individualsIn } from './content/individuals-in.ts'
import { soundParts } from './content/sound-parts.ts'
import type { Proof } from './proof.ts'

const department = z.strictObject({
  id,
  name: text.describe('What it is called.'),
  headcount: z.int().min(0).describe('People who work there. Below 10 no answer names it.'),
})

const topic = z.strictObject({
  id,
  title: text.describe('What people have questions about.'),
  where,
})

/** The content file of a site. */
export const content = z
  .strictObject({
    $schema: z
      .string()
      .describe('Where an editor finds the description of this file.')
      .exactOptional(),
    v: z.literal(1).describe('Version of this format: 1.'),
    site: id.describe('Name of the organisation or the CRM.'),
    notice: text.describe('Stands above all else on the insights page.').exactOptional(),
    textK: z
      .int()
      .min(MIN_TEXT_K)
      .describe('The collector writes "policy.textK" here, so that employees are told of it.')
      .exactOptional(),
    departments: identified(department)
      .describe('Departments that "data-department" may name.')
      .exactOptional(),
    powerUsers: z
      .array(powerUser)
      .describe('People to ask, by department, topic and language. They must have agreed.')
      .exactOptional(),
    topics: identified(topic).describe('What people ask about most.').exactOptional(),
    tips: identified(tip).describe("What's in it for the reader, by screen.").exactOptional(),
    surveys: identified(survey).describe('Surveys, open from a day to a day.').exactOptional(),
    ideas: identified(idea).describe('Ideas that colleagues vote for.').exactOptional(),
    answers: identified(answer).describe('You said, we did.').exactOptional(),
    offers: identified(offer)
      .describe('Offered at once to those who give a reason: a course, an hour with the team.')
      .exactOptional(),
    anchors: identified(anchor)
      .describe('Elements of screens that tips, hints and feedback may be about.')
      .exactOptional(),
    announcements: identified(announcement)
      .describe('News of the CRM project: status, features, practice, processes, problems.')
      .exactOptional(),
    digest: z
      .enum(['month', 'quarter'])
      .describe('Sums up under News what was announced. Left out: not.')
      .exactOptional(),
    hints: identified(hint)
      .describe('What may be wrong with the data of a field; shown to the employee alone.')
      .exactOptional(),
    checklists: identified(checklist)
      .describe('First steps to tick off; kept in the browser of those who want it.')
      .exactOptional(),
    goals: identified(goal)
      .describe('What teams have set out to do; the same for everyone who reads it.')
      .exactOptional(),
    recognitions: identified(recognition)
      .describe('Words of thanks to teams. They name no individual.')
      .exactOptional(),
    adapters: z
      .array(adapter)
      .describe('For a CRM that the widget does not know by itself.')
      .exactOptional(),
  })
  .superRefine((value, context) => {
    if (typeof value !== 'object' || value === null) return
    const sound = soundParts(value, context.issues)
    addFaults(context, [...danglingIn(sound, value), ...individualsIn(sound)])
  }, ALWAYS)

const _content: Proof<Content, z.output<typeof content>> = true
void _content
