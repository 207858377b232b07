import * as z from 'zod'
import {
  addFaults,
  day,
  departments,
  inOrder,
  language,
  link,
  matching,
  slug,
  words,
} from './parts.schema.ts'
import { MAIL_PATTERN, PHONE_PATTERN, TIME_PATTERN } from '../patterns.ts'

const mail = {
  schema: z.string().regex(MAIL_PATTERN),
  is: 'mail address',
  example: 'crm@example.com',
}
const phone = {
  schema: z.string().regex(PHONE_PATTERN),
  is: 'phone number',
  example: '+41 44 000 00 01',
}
const page = { schema: link, is: 'https address', example: 'https://example.com/book' }

const ADDRESS_OF = { teams: mail, mail, phone, slack: page, booking: page }

const channel = z
  .strictObject({
    kind: z
      .enum(['teams', 'slack', 'mail', 'phone', 'booking'])
      .describe('Where a press leads; teams and mail open a draft.'),
    to: z
      .string()
      .max(300)
      .describe('Mail address (teams, mail), number (phone) or https address (slack, booking).'),
  })
  .check((context) => {
    const { kind, to } = context.value
    const { schema, is, example } = ADDRESS_OF[kind]
    if (schema.safeParse(to).success) return
    const message = `is no ${is}, which ${kind} needs`
    addFaults(context, [{ path: ['to'], message, advice: `Write one such as "${example}".` }])
  })

/** By which names this runtime knows time zones. */
const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const time = matching(TIME_PATTERN, 'a time such as "08:30"')

const times = z
  .strictObject({
    days: z.array(z.int().min(1).max(7)).min(1).describe('1 is Monday, 7 is Sunday.'),
    from: time.describe('From what time on.'),
    until: time.describe('Until when, later on the same day.'),
  })
  .refine(({ from, until }) => from < until, {
    path: ['until'],
    error: 'is not after "from"',
    params: { advice: 'Hours over midnight are two entries.' },
  })

const hours = z.strictObject({
  zone: z
    .string()
    .refine(isZone, {
      error: 'is no time zone',
      params: { advice: 'Write one such as "Europe/Zurich".' },
    })
    .describe('Their time zone, such as "Europe/Zurich".'),
  times: z.array(times).min(1).describe('Days of the week and times.'),
})

const away = inOrder(
  z.strictObject({
    from: day.describe('First day of absence.'),
    until: day.describe('Last day of absence.'),
  }),
)

/** A person to ask. */
export const powerUser = z.strictObject({
  name: words(100).describe('Who it is. A person must have agreed.'),
  departments,
  topics: z.array(slug).describe('Ids of the topics that they know best.').exactOptional(),
  languages: z.array(language).describe('Languages that they speak, such as "de".').exactOptional(),
  hours: hours.describe('When they can be reached. Left out: at any time.').exactOptional(),
  away: z.array(away).describe('Days on which a colleague stands in.').exactOptional(),
  channels: z.array(channel).min(1).describe('Ways to reach them, the best first.'),
})
