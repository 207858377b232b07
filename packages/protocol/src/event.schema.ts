import * as z from 'zod'
import type { Batch, Withdrawal } from './batch.ts'
import { OBJECT_PATTERN, VIEWS } from './context.ts'
import type { CandorEvent } from './event.ts'
import { RATINGS, REASONS, VERDICTS } from './event.ts'
import { ID_PATTERN, MAX_EVENTS, MAX_TEXT, RECEIPT_PATTERN, SLUG_PATTERN } from './limits.ts'
import { MAX_ANSWERS, MAX_CHOICES } from './survey/limits.ts'
import type { Proof } from './proof.ts'
import { UNTIL_PUBLISHED } from './until-published.ts'

/*
 * Every key carries `purpose` and `retention`: the privacy manifest is made of them, and a test
 * fails where one is missing (design, promise 3).
 */

const NOT_STORED = 'not stored'

const slug = z.string().regex(SLUG_PATTERN)

const context = z.strictObject({
  app: slug.meta({ purpose: 'Which CRM the answer is about', retention: UNTIL_PUBLISHED }),
  object: z.string().regex(OBJECT_PATTERN).meta({
    purpose: 'Which type of object the screen shows',
    retention: UNTIL_PUBLISHED,
  }),
  view: z.enum(VIEWS).meta({ purpose: 'What the screen is for', retention: UNTIL_PUBLISHED }),
})

const about = context.meta({
  purpose: 'On which kind of screen it was said, so that the screen can be mended',
  retention: UNTIL_PUBLISHED,
})

const id = z.string().regex(ID_PATTERN).meta({
  purpose: 'Random: lets an event that is sent twice be counted once',
  retention: 'hashed, until events came in 10 later weeks, apart from the answers',
})

const department = slug.exactOptional().meta({
  purpose: 'Compares departments of at least 10 people, where the policy divides by department',
  retention: `${UNTIL_PUBLISHED}; not stored where the policy divides by screen`,
})

const receipt = z.string().regex(RECEIPT_PATTERN).exactOptional().meta({
  purpose: 'Hash of a secret in the browser: lets its author withdraw',
  retention: UNTIL_PUBLISHED,
})

const text = z
  .string()
  .max(MAX_TEXT)
  .refine((value) => value.trim() !== '', { params: { reason: 'empty' } })

const kind = <const K extends string>(name: K) =>
  z.literal(name).meta({ purpose: 'What sort of answer it is', retention: UNTIL_PUBLISHED })

const said = {
  purpose: 'What the employee wrote',
  retention:
    'published with at least 9 others and deleted after 52 weeks; otherwise after 26 weeks',
}

const feedback = z
  .strictObject({
    id,
    kind: kind('feedback'),
    context: about,
    rating: z
      .literal(RATINGS)
      .exactOptional()
      .meta({ purpose: 'How much the screen helps, 1 to 5', retention: UNTIL_PUBLISHED }),
    reason: z
      .enum(REASONS)
      .exactOptional()
      .meta({ purpose: 'Why it does not help', retention: UNTIL_PUBLISHED }),
    text: text.exactOptional().meta(said),
    receipt,
    tip: slug
      .exactOptional()
      .meta({ purpose: 'Which tip the feedback answers', retention: UNTIL_PUBLISHED }),
    anchor: slug
      .exactOptional()
      .meta({ purpose: 'Which element the feedback is about', retention: UNTIL_PUBLISHED }),
    department,
  })
  .refine((event) => (event.rating ?? event.reason ?? event.text) !== undefined, {
    params: { reason: 'empty' },
  })

const survey = z.strictObject({
  id,
  kind: kind('survey'),
  survey: slug.meta({ purpose: 'Which survey is answered', retention: UNTIL_PUBLISHED }),
  answers: z
    .array(
      z.strictObject({
        question: slug.meta({ purpose: 'Which question is answered', retention: UNTIL_PUBLISHED }),
        value: z
          .union([z.number(), text, z.array(slug).min(1).max(MAX_CHOICES)])
          .meta({ purpose: 'The answer', retention: UNTIL_PUBLISHED }),
      }),
    )
    .min(1)
    .max(MAX_ANSWERS)
    .meta({ purpose: 'The answers; stored apart from each other', retention: UNTIL_PUBLISHED }),
  department,
})

const idea = z.strictObject({
  id,
  kind: kind('idea'),
  context: about,
  text: text.meta(said),
  receipt,
})

const vote = z.strictObject({
  id,
  kind: kind('vote'),
  idea: slug.meta({ purpose: 'Which idea gets a voice', retention: UNTIL_PUBLISHED }),
})

const tip = z.strictObject({
  id,
  kind: kind('tip'),
  tip: slug.meta({ purpose: 'Which tip was judged', retention: UNTIL_PUBLISHED }),
  verdict: z
    .enum(VERDICTS)
    .meta({ purpose: 'Whether the tip holds for the reader', retention: UNTIL_PUBLISHED }),
})

const ask = z.strictObject({
  id,
  kind: kind('ask'),
  topic: slug.meta({ purpose: 'Which topic needs support', retention: UNTIL_PUBLISHED }),
  department,
})

export const event = z.discriminatedUnion('kind', [feedback, survey, idea, vote, tip, ask])

const v = z.literal(1).meta({ purpose: 'Version of the wire', retention: NOT_STORED })

const site = slug.exactOptional().meta({
  purpose: 'Which site of a shared collector is meant',
  retention: UNTIL_PUBLISHED,
})

export const batch = z.strictObject({
  v,
  site,
  events: z
    .array(event)
    .max(MAX_EVENTS)
    .meta({ purpose: 'The answers, shuffled', retention: UNTIL_PUBLISHED }),
})

/** The batch with its events unread, so that one bad event does not sink its neighbours. */
export const envelope = z.strictObject({ v, site, events: z.array(z.unknown()).max(MAX_EVENTS) })

export const withdrawal = z.strictObject({
  receipt: z.string().min(16).max(128).meta({
    purpose: "The secret: shows that the answer is one's own",
    retention: UNTIL_PUBLISHED,
  }),
})

const _event: Proof<CandorEvent, z.output<typeof event>> = true
const _batch: Proof<Batch, z.output<typeof batch>> = true
const _withdrawal: Proof<Withdrawal, z.output<typeof withdrawal>> = true
void [_event, _batch, _withdrawal]
