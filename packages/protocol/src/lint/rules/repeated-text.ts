import type { Content, Where } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'
import type { Text } from '../../text.ts'
import { meet } from '../meet.ts'
import { textKeys } from '../text-keys.ts'

/** By what readers tell two things of a list apart. */
const FIELDS = {
  departments: ['name'],
  topics: ['title'],
  tips: ['title', 'benefit'],
  surveys: ['title'],
  ideas: ['title'],
  answers: ['said'],
  offers: ['title'],
  anchors: ['title'],
  announcements: ['title', 'body'],
  hints: ['title', 'benefit'],
  checklists: ['title'],
  goals: ['title'],
  recognitions: ['text'],
} as const

interface Thing {
  where?: Where[]
}

/** Two things of a list that a reader of one screen would take for the same. */
export const repeatedText = (content: Content): Fault[] =>
  Object.entries(FIELDS).flatMap(([list, fields]) =>
    fields.flatMap((field) => repeated(list, thingsOf(content, list), field)),
  )

function repeated(list: string, things: readonly Thing[], field: string): Fault[] {
  const having = new Map<string, number[]>()
  return things.flatMap((thing, index) => {
    const keys = textKeys(textOf(thing, field))
    const earlier = keys.flatMap((key) => {
      const at = having.get(key)?.find((one) => meet(things[one]?.where, thing.where))
      return at === undefined ? [] : [at]
    })
    for (const key of keys) having.set(key, [...(having.get(key) ?? []), index])
    if (earlier.length === 0) return []
    const message = `says the same as ${list}[${Math.min(...earlier)}].${field}`
    const advice = 'Make one of both, or say what is different.'
    return [{ path: [list, index, field], message, advice }]
  })
}

const thingsOf = (content: Content, list: string): readonly Thing[] =>
  (content as unknown as Record<string, Thing[] | undefined>)[list] ?? []

const textOf = (thing: Thing, field: string): Text =>
  (thing as Record<string, Text | undefined>)[field] ?? {}
