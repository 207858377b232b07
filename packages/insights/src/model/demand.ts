import type { Content, PowerUser } from '@candor/protocol'
import type { Findings } from './blocks.ts'
import { byCount, totalOfGroups } from './group.ts'
import { type Label, labelOf } from './label.ts'
import { topicLabel } from './question-label.ts'

/** A topic that colleagues asked about, against the people who are there to be asked. */
export interface Demand {
  topic: string
  label: Label
  /** Questions. */
  count: number
  cover: Cover
}

/**
 * Who knows a topic best, from the content file alone. `some`: only for these departments.
 * `away`: all of them are, today. `unknown`: without the content file.
 */
export type Cover =
  | { by: 'unknown' }
  | { by: 'nobody' }
  | { by: 'away'; people: string[] }
  | { by: 'all'; people: string[] }
  | { by: 'some'; people: string[]; departments: string[] }

/** Topics by demand, most first; those that nobody asked about last. `today`: `YYYY-MM-DD`. */
export function demandOf(found: Findings, content: Content | null, today: string): Demand[] {
  const asked = byCount(totalOfGroups(found.groups).counts)
  const quiet = (content?.topics ?? []).filter(({ id }) => !asked.some(([topic]) => topic === id))
  return [...asked, ...quiet.map(({ id }): [string, number] => [id, 0])].map(([topic, count]) => ({
    topic,
    label: topicLabel(topic, content),
    count,
    cover: coverOf(topic, content, today),
  }))
}

function coverOf(topic: string, content: Content | null, today: string): Cover {
  if (!content) return { by: 'unknown' }
  const known = (content.powerUsers ?? []).filter((user) => user.topics?.includes(topic))
  if (known.length === 0) return { by: 'nobody' }
  const experts = known.filter((user) => !isAway(user, today))
  if (experts.length === 0) return { by: 'away', people: namesOf(known) }
  const people = namesOf(experts)
  if (experts.some(isForAll)) return { by: 'all', people }
  const departments = [...new Set(experts.flatMap((user) => user.departments ?? []))]
  return { by: 'some', people, departments: departments.map((id) => nameOf(id, content)) }
}

const namesOf = (users: readonly PowerUser[]) => users.map(({ name }) => name)

const isAway = ({ away = [] }: PowerUser, today: string) =>
  away.some(({ from, until }) => from <= today && today <= until)

const isForAll = ({ departments = [] }: PowerUser) => departments.length === 0

const nameOf = (id: string, { departments = [] }: Content) =>
  labelOf(departments.find((one) => one.id === id)?.name, id).text

/** `Nobody covers this topic`, `Sales power user, for Sales only`. */
export function coverWords(cover: Cover): string {
  switch (cover.by) {
    case 'unknown':
      return '–'
    case 'nobody':
      return 'No power user knows it best'
    case 'away':
      return `${cover.people.join('; ')}: away today`
    case 'all':
      return cover.people.join('; ')
    case 'some':
      return `${cover.people.join('; ')}: for ${cover.departments.join(', ')} only`
  }
}

/** Whether someone of any department finds a person to ask. */
export function isCovered({ by }: Cover): boolean {
  return by === 'all' || by === 'unknown'
}
