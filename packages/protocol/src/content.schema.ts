import * as z from 'zod'
import type { Content } from './content.ts'
import { ANNOUNCEMENT_KINDS } from './content.ts'
import { OBJECT_PATTERN, VIEWS } from './context.ts'
import { REASONS } from './event.ts'
import { day, identified, slug, text } from './parts.schema.ts'
import type { Proof } from './proof.ts'
import { survey } from './survey.schema.ts'

const where = z
  .array(
    z.strictObject({
      app: slug.exactOptional(),
      object: z.string().regex(OBJECT_PATTERN).exactOptional(),
      view: z.enum(VIEWS).exactOptional(),
    }),
  )
  .exactOptional()

const PHONE = /^\+?[0-9 ()/-]{3,30}$/
const address = {
  mail: z.email(),
  phone: z.string().regex(PHONE, 'a phone number such as "+41 44 123 45 67"'),
  link: z.url({ protocol: /^https$/, error: 'an https address' }),
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

const reply = z.strictObject({
  status: z.enum(['planned', 'done', 'declined']),
  text,
  on: day,
})

interface Replied {
  from?: string
  reply?: { on: string }
}

/** Nobody answers before it was said. */
const inTime: z.core.CheckFn<Replied> = ({ value: { from, reply }, issues }) => {
  if (!from || !reply || from <= reply.on) return
  const message = `before it was said, ${from}`
  issues.push({ code: 'custom', input: reply.on, path: ['reply', 'on'], message })
}

const object = z.string().regex(OBJECT_PATTERN)

const adapter = z.strictObject({
  app: slug,
  hosts: z.array(z.string().min(4).max(100)).exactOptional(),
  objects: z.array(object),
  routes: z.array(
    z.strictObject({
      at: z.string().startsWith('/').max(200),
      view: z.enum(VIEWS),
      object: object.exactOptional(),
    }),
  ),
})

/** The content file of a site. */
export const content = z.strictObject({
  v: z.literal(1),
  site: slug,
  notice: text.exactOptional(),
  departments: identified(
    z.strictObject({ id: slug, name: text, headcount: z.int().min(0) }),
  ).exactOptional(),
  powerUsers: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        departments: z.array(slug).exactOptional(),
        channels: z.array(channel).min(1),
      }),
    )
    .exactOptional(),
  topics: identified(z.strictObject({ id: slug, title: text, where })).exactOptional(),
  tips: identified(
    z.strictObject({
      id: slug,
      where,
      title: text,
      benefit: text,
      how: text.exactOptional(),
      author: z.string().min(1).max(100),
      until: day,
      answers: z.array(z.enum(REASONS)).exactOptional(),
    }),
  ).exactOptional(),
  surveys: identified(survey).exactOptional(),
  ideas: identified(
    z
      .strictObject({
        id: slug,
        title: text,
        text: text.exactOptional(),
        from: day.exactOptional(),
        reply: reply.exactOptional(),
      })
      .check(inTime),
  ).exactOptional(),
  answers: identified(
    z.strictObject({ id: slug, where, said: text, from: day, reply }).check(inTime),
  ).exactOptional(),
  offers: identified(
    z.strictObject({
      id: slug,
      reasons: z.array(z.enum(REASONS)).min(1),
      where,
      title: text,
      text,
      link: address.link.exactOptional(),
    }),
  ).exactOptional(),
  anchors: identified(
    z.strictObject({
      id: slug,
      title: text,
      where,
      selectors: z.array(z.string().min(1).max(200)).min(1).max(10),
      text: text.exactOptional(),
      role: z.string().min(1).max(40).exactOptional(),
    }),
  ).exactOptional(),
  announcements: identified(
    z.strictObject({
      id: slug,
      kind: z.enum(ANNOUNCEMENT_KINDS),
      title: text,
      body: text,
      from: day,
      until: day,
    }),
  ).exactOptional(),
  adapters: z.array(adapter).exactOptional(),
})

const _content: Proof<Content, z.output<typeof content>> = true
void _content
