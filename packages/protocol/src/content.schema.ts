import * as z from 'zod'
import type { Content } from './content.ts'
import { ANNOUNCEMENT_KINDS } from './content.ts'
import { OBJECT_PATTERN, VIEWS } from './context.ts'
import { REASONS } from './event.ts'
import { day, identified, inOrder, link, prompt, slug, text } from './parts.schema.ts'
import { powerUser } from './power-user.schema.ts'
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

const departments = z.array(slug).exactOptional()

const rule = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('empty') }),
  z.strictObject({ is: z.literal('older'), days: z.int().min(1).max(36_500) }),
  z.strictObject({ is: z.literal('not'), format: z.enum(['mail', 'phone', 'link', 'number']) }),
  z.strictObject({ is: z.literal('unlike'), mask: z.string().min(1).max(60) }),
])

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
  powerUsers: z.array(powerUser).exactOptional(),
  topics: identified(z.strictObject({ id: slug, title: text, where })).exactOptional(),
  tips: identified(
    z.strictObject({
      id: slug,
      where,
      anchor: slug.exactOptional(),
      title: text,
      benefit: text,
      how: text.exactOptional(),
      steps: z
        .array(z.strictObject({ text, anchor: slug.exactOptional() }))
        .min(1)
        .max(20)
        .exactOptional(),
      prompt,
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
      link: link.exactOptional(),
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
    inOrder(
      z.strictObject({
        id: slug,
        kind: z.enum(ANNOUNCEMENT_KINDS),
        title: text,
        body: text,
        where,
        from: day,
        until: day,
        prompt,
      }),
    ),
  ).exactOptional(),
  digest: z.enum(['month', 'quarter']).exactOptional(),
  hints: identified(
    z.strictObject({
      id: slug,
      where,
      anchor: slug,
      rules: z.array(rule).min(1).max(10),
      title: text,
      benefit: text,
    }),
  ).exactOptional(),
  checklists: identified(
    z.strictObject({
      id: slug,
      title: text,
      departments,
      steps: identified(z.strictObject({ id: slug, title: text, tip: slug.exactOptional() })),
    }),
  ).exactOptional(),
  goals: identified(
    inOrder(
      z.strictObject({
        id: slug,
        title: text,
        text: text.exactOptional(),
        departments,
        reached: z.int().min(0).max(100).exactOptional(),
        from: day,
        until: day,
      }),
    ),
  ).exactOptional(),
  recognitions: identified(
    z.strictObject({ id: slug, text, departments, on: day }),
  ).exactOptional(),
  adapters: z.array(adapter).exactOptional(),
})

const _content: Proof<Content, z.output<typeof content>> = true
void _content
