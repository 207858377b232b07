import type { PowerUser } from '@candor/protocol'
import type { LoadedContent } from '../content/load-content.ts'
import { hash } from '../hash.ts'
import type { Reachable } from './reachable.ts'
import { isAway, reachable } from './reachable.ts'

/** Somebody to ask. */
export interface Person {
  user: PowerUser
  reachable: Reachable
  isAway: boolean
  speaks: boolean
}

/** Who asks, and about what. */
export interface Question {
  /** Id. */
  department?: string | undefined
  /** Id; left out: about anything. */
  topic?: string | undefined
  /** Primary subtag of the language that the panel speaks. */
  language: string
  /** Milliseconds since 1970. */
  now: number
  /** The random number that shares the load among equals. */
  draw: string
}

/**
 * The people to ask, the first contact first. Whoever is away is left out as long as somebody else
 * is there.
 */
export function peopleToAsk(content: LoadedContent, question: Question): Person[] {
  const people = peopleInOrder(nearIn(content, question), question)
  const present = people.filter(({ isAway }) => !isAway)
  return present.length > 0 ? present : people
}

/**
 * Those for everyone, and those of the reader's department or, where that is not known, those who
 * know the topic. Nobody is left alone while anybody is named.
 */
function nearIn({ departments = [], powerUsers = [] }: LoadedContent, question: Question) {
  const isKnown =
    departments.some(({ id }) => id === question.department) ||
    powerUsers.some((user) => isOwn(user, question))
  const near = powerUsers.filter(
    (user) => isForAll(user) || (isKnown ? isOwn(user, question) : knows(user, question)),
  )
  return near.length > 0 ? near : powerUsers
}

/** All of them, whoever is away last. */
export const peopleInOrder = (users: readonly PowerUser[], question: Question): Person[] =>
  users
    .map((user) => personOf(user, question))
    .sort(byRanks((person) => [Number(person.isAway), ...ranksOf(person, question)]))

function personOf(user: PowerUser, { language, now }: Question): Person {
  return {
    user,
    reachable: reachable(user, now),
    isAway: isAway(user, now),
    speaks: user.languages?.includes(language) ?? true,
  }
}

const isForAll = ({ departments }: PowerUser) => !departments

const isOwn = ({ departments }: PowerUser, { department }: Question) =>
  department !== undefined && (departments?.includes(department) ?? false)

const knows = ({ topics }: PowerUser, { topic }: Question) =>
  topic !== undefined && (topics?.includes(topic) ?? false)

/**
 * What counts more comes first, and less is better. Whoever knows the topic goes before the own
 * department, and the language before the hours: a draft can wait, and must be understood.
 */
function ranksOf(person: Person, question: Question): number[] {
  const { user, speaks } = person
  return [
    knows(user, question) ? 0 : 1,
    isOwn(user, question) ? 0 : 1,
    speaks ? 0 : 1,
    waitOf(person.reachable),
    hash(`${question.draw} ${user.name}`),
  ]
}

/** Until when one waits for an answer; all who are there are equal. */
function waitOf(reachable: Reachable): number {
  if (reachable.is === 'now') return 0
  return reachable.is === 'later' ? reachable.from : Number.MAX_VALUE
}

const byRanks =
  <T>(ranks: (one: T) => number[]) =>
  (a: T, b: T): number => {
    const [left, right] = [ranks(a), ranks(b)]
    const at = left.findIndex((rank, place) => rank !== right[place])
    return (left[at] ?? 0) - (right[at] ?? 0)
  }
