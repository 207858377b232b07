import * as z from 'zod'
import { day, inOrder, language, link, slug } from './parts.schema.ts'

const PHONE = /^\+?[0-9 ()/-]{3,30}$/
const address = {
  mail: z.email(),
  phone: z.string().regex(PHONE, 'a phone number such as "+41 44 123 45 67"'),
  link,
}

const ADDRESS_OF = {
  teams: address.mail,
  mail: address.mail,
  phone: address.phone,
  slack: address.link,
  booking: address.link,
}

const channel = z
  .strictObject({
    kind: z.enum(['teams', 'slack', 'mail', 'phone', 'booking']),
    to: z.string().max(300),
  })
  .check((context) => {
    const result = ADDRESS_OF[context.value.kind].safeParse(context.value.to)
    for (const issue of result.error?.issues ?? [])
      context.issues.push({
        code: 'custom',
        message: issue.message,
        path: ['to'],
        input: context.value.to,
      })
  })

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** By which names this runtime knows time zones. */
const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const time = z.string().regex(TIME, 'a time such as "08:30"')

const hours = z.strictObject({
  zone: z.string().refine(isZone, 'a time zone such as "Europe/Zurich"'),
  times: z
    .array(
      z
        .strictObject({ days: z.array(z.int().min(1).max(7)).min(1), from: time, until: time })
        .refine(({ from, until }) => from < until, { path: ['until'], error: 'not after "from"' }),
    )
    .min(1),
})

/** A person to ask. */
export const powerUser = z.strictObject({
  name: z.string().min(1).max(100),
  departments: z.array(slug).exactOptional(),
  topics: z.array(slug).exactOptional(),
  languages: z.array(language).exactOptional(),
  hours: hours.exactOptional(),
  away: z.array(inOrder(z.strictObject({ from: day, until: day }))).exactOptional(),
  channels: z.array(channel).min(1),
})
