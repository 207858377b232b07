import type {
  Announcement,
  Answer,
  Checklist,
  Content,
  Department,
  Goal,
  Hint,
  HintRule,
  Idea,
  Offer,
  Recognition,
  Reply,
  Step,
  Tip,
  Topic,
} from '@candor/protocol'
import { ANNOUNCEMENT_KINDS, MIN_TEXT_K, REASONS } from '@candor/protocol'
import { adapter } from './adapter-check.ts'
import { anchor } from './anchor-check.ts'
import type { Check } from './check.ts'
import { alone, form, idIn, list, object, only, oneOf } from './check.ts'
import {
  day,
  daysFault,
  departments,
  id,
  link,
  prompt,
  text,
  told,
  where,
  wholeNumber,
  words,
} from './check-parts.ts'
import { powerUser } from './power-user-check.ts'
import { survey } from './survey-check.ts'

const reasons = (min: number) => list(oneOf(REASONS), { min })

const topic = object<Topic>({ id, title: text, where })

const department = object<Department>({
  id,
  name: text,
  headcount: wholeNumber(0, Number.MAX_SAFE_INTEGER),
})

const step = object<Step>({ text, anchor: alone(idIn('anchors')) })

const tip = object<Tip>({
  id,
  where,
  anchor: alone(idIn('anchors')),
  title: text,
  benefit: text,
  how: alone(text),
  steps: alone(list(step, { min: 1, max: 20, isWhole: true })),
  prompt: alone(prompt),
  author: words(100),
  until: day,
  answers: alone(reasons(0)),
})

const announcement = object<Announcement>(
  {
    id,
    kind: oneOf(ANNOUNCEMENT_KINDS),
    title: text,
    body: text,
    where,
    from: day,
    until: day,
    prompt: alone(prompt),
  },
  daysFault,
)

type Rule<Is extends HintRule['is']> = HintRule & { is: Is }

const rule = form('is', {
  empty: object<Rule<'empty'>>({ is: told }),
  older: object<Rule<'older'>>({ is: told, days: wholeNumber(1, 36_500) }),
  not: object<Rule<'not'>>({ is: told, format: oneOf(['mail', 'phone', 'link', 'number']) }),
  unlike: object<Rule<'unlike'>>({ is: told, mask: words(60) }),
})

const hint = object<Hint>({
  id,
  where,
  anchor: idIn('anchors'),
  rules: list(rule, { min: 1, max: 10 }),
  title: text,
  benefit: text,
})

const reply = object<Reply>({ status: oneOf(['planned', 'done', 'declined']), text, on: day })

/** Nobody answers before it was said. */
const replyFault = ({ from, reply }: Pick<Idea, 'from' | 'reply'>) =>
  from && reply && reply.on < from ? 'is answered before it was said' : undefined

const idea = object<Idea>(
  { id, title: text, text: alone(text), from: alone(day), reply: alone(reply) },
  replyFault,
)

const answer = object<Answer>({ id, where, said: text, from: day, reply }, replyFault)

const offer = object<Offer>({
  id,
  reasons: reasons(1),
  where,
  title: text,
  text,
  link: alone(link),
})

const checklist = object<Checklist>({
  id,
  title: text,
  departments,
  steps: list(object<Checklist['steps'][number]>({ id, title: text, tip: alone(idIn('tips')) }), {
    isIdentified: true,
  }),
})

const goal = object<Goal>(
  {
    id,
    title: text,
    text: alone(text),
    departments,
    reached: alone(wholeNumber(0, 100)),
    from: day,
    until: day,
  },
  daysFault,
)

const recognition = object<Recognition>({ id, text, departments, on: day })

/** A list of things, of which there may be thousands. */
export interface Things {
  each: Check
  isIdentified: boolean
}

const identified = (each: Check): Things => ({ each, isIdentified: true })

const nameless = (each: Check): Things => ({ each, isIdentified: false })

/** All that a content file may have, each after what it refers to. */
export const CONTENT_CHECKS: Record<keyof Content, Check | Things> = {
  $schema: only((value) => typeof value === 'string', 'is no text'),
  v: only((value) => value === 1, 'is not 1, the version of this format'),
  site: id,
  notice: text,
  textK: wholeNumber(MIN_TEXT_K, Number.MAX_SAFE_INTEGER),
  departments: identified(department),
  topics: identified(topic),
  anchors: identified(anchor),
  tips: identified(tip),
  powerUsers: nameless(powerUser),
  surveys: identified(survey),
  ideas: identified(idea),
  answers: identified(answer),
  offers: identified(offer),
  announcements: identified(announcement),
  digest: oneOf(['month', 'quarter']),
  hints: identified(hint),
  checklists: identified(checklist),
  goals: identified(goal),
  recognitions: identified(recognition),
  adapters: nameless(adapter),
}
