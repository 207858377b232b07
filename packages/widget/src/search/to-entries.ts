import type { Announcement, Idea, PowerUser, Text, Tip, Where } from '@candor/protocol'
import type { Person } from '../ask/people-to-ask.ts'
import type { LoadedContent } from '../content/load-content.ts'
import { inLanguage, newsOf } from '../content/pick.ts'
import type { Replied } from '../content/replies.ts'
import { answersBy } from '../content/replies.ts'
import { publishedIdeas } from '../ideas/published-ideas.ts'
import type { InSteps } from '../in-steps.ts'
import type { Field } from './score-of.ts'
import { termsOf } from './terms-of.ts'

/** What a search finds. */
export type Found =
  | { kind: 'tip'; tip: Tip }
  | { kind: 'person'; person: Person }
  | { kind: 'answer'; replied: Replied }
  | { kind: 'news'; item: Announcement }
  | { kind: 'idea'; idea: Idea }

/** Something that can be found, with its words. */
export interface Entry {
  found: Found
  where: Where[] | undefined
  fields: Field[]
}

export interface Reading {
  /** Primary subtag of the language that the panel speaks. */
  language: string
  /** `YYYY-MM-DD` */
  today: string
  /** In the order in which they are to be asked. */
  people: readonly Person[]
}

/** Something that can be found, and the texts it is found by. */
interface Written extends Omit<Entry, 'fields'> {
  words: Words
}

/**
 * All that is shown on a day, on any screen; what helps most is listed first. To take the words from
 * a large file takes a second on a slow machine.
 */
export function* toEntries(content: LoadedContent, reading: Reading): InSteps<Entry[]> {
  const known = new Map<string, readonly string[]>()
  const entries: Entry[] = []
  for (const { found, where, words } of writtenIn(content, reading)) {
    entries.push({ found, where, fields: fieldsOf(words, reading.language, known) })
    yield
  }
  return entries
}

const writtenIn = (content: LoadedContent, { today, people }: Reading): Written[] => [
  ...(content.tips ?? [])
    .filter(({ until }) => until >= today)
    .map((tip) => written({ kind: 'tip', tip }, tip.where, wordsOfTip(tip))),
  ...people.map((person) =>
    written({ kind: 'person', person }, undefined, wordsOfPerson(person.user, content)),
  ),
  ...answersBy(content, today).map((replied) => {
    const words = { titles: [replied.said], texts: [replied.reply.text] }
    return written({ kind: 'answer', replied }, replied.where, words)
  }),
  ...newsOf(content, today).map((item) =>
    written({ kind: 'news', item }, item.where, { titles: [item.title], texts: [item.body] }),
  ),
  ...publishedIdeas(content, today).map((idea) => {
    const { title, text, reply } = idea
    const words = { titles: [title], texts: [text, reply?.text] }
    return written({ kind: 'idea', idea }, undefined, words)
  }),
]

const written = (found: Found, where: Where[] | undefined, words: Words): Written => ({
  found,
  where,
  words,
})

interface Words {
  titles: Text[]
  texts: (Text | undefined)[]
  name?: string
}

const wordsOfTip = ({ title, benefit, how, steps = [] }: Tip): Words => ({
  titles: [title],
  texts: [benefit, how, ...steps.map(({ text }) => text)],
})

function wordsOfPerson(user: PowerUser, { topics = [], departments = [] }: LoadedContent): Words {
  return {
    name: user.name,
    titles: topics.filter(({ id }) => user.topics?.includes(id)).map(({ title }) => title),
    texts: departments.filter(({ id }) => user.departments?.includes(id)).map(({ name }) => name),
  }
}

/** Titles count most; who writes German may look for a word of the English text. */
function fieldsOf(
  { name = '', titles, texts }: Words,
  language: string,
  known: Map<string, readonly string[]>,
): Field[] {
  const given = texts.filter((text) => text !== undefined)
  const own = (all: readonly Text[]) => all.map((text) => inLanguage(text, language))
  const shown = new Set([...own(titles), ...own(given)])
  const others = [...titles, ...given]
    .flatMap((text) => Object.values(text))
    .filter((words) => !shown.has(words))
  const terms = (all: readonly string[]) => termsOf(all.join(' '), known)
  return [
    { weight: 4, terms: terms([name, ...own(titles)]) },
    { weight: 2, terms: terms(own(given)) },
    { weight: 1, terms: terms(others) },
  ]
}
