import type { Content, Days, PowerUser } from '../../content.ts'
import type { Fault } from '../../repeated-ids.ts'

/** Departments, topics and days on which nobody is there to ask. */
export const people = (content: Content, today: string): Fault[] =>
  content.powerUsers
    ? [
        ...withoutPowerUser(content, content.powerUsers),
        ...withoutExpert(content, content.powerUsers),
        ...withoutStandIn(content.powerUsers, today),
      ]
    : []

const isFor = ({ departments }: PowerUser, department: string): boolean =>
  !departments || departments.includes(department)

const withoutPowerUser = ({ departments = [] }: Content, users: readonly PowerUser[]): Fault[] =>
  departments.flatMap(({ id }, index) => {
    if (users.some((user) => isFor(user, id))) return []
    const advice = 'Name one, or one without "departments", who is there for all.'
    return [{ path: ['departments', index], message: `"${id}" has no power user`, advice }]
  })

/** Where topics are told apart at all. */
const withoutExpert = ({ topics = [] }: Content, users: readonly PowerUser[]): Fault[] => {
  const known = users.flatMap((user) => user.topics ?? [])
  if (known.length === 0) return []
  return topics.flatMap(({ id }, index) => {
    if (known.includes(id)) return []
    const advice = 'Add it to the "topics" of who knows it best.'
    return [{ path: ['topics', index], message: `no power user knows "${id}" best`, advice }]
  })
}

const withoutStandIn = (users: readonly PowerUser[], today: string): Fault[] =>
  users.flatMap((user, index) =>
    (user.away ?? []).flatMap((days, at) => {
      const others = users.filter((other) => other !== user)
      const gap = gapIn(days, { today, groups: groupsOf(user, others) })
      if (!gap) return []
      const message = `nobody stands in on ${gap}`
      const advice = 'Let a colleague of the department stand in, or one who is there for all.'
      return [{ path: ['powerUsers', index, 'away', at], message, advice }]
    }),
  )

/** For each department of the user, those who could stand in. */
const groupsOf = ({ departments }: PowerUser, others: readonly PowerUser[]): PowerUser[][] =>
  departments
    ? departments.map((id) => others.filter((other) => isFor(other, id)))
    : [others.filter((other) => !other.departments)]

interface Standing {
  today: string
  groups: PowerUser[][]
}

/** The first day on which a group is away as well: its own first, or the first of an absence in it. */
function gapIn({ from, until }: Days, { today, groups }: Standing): string | undefined {
  const begin = from < today ? today : from
  const starts = groups.flat().flatMap(({ away = [] }) => away.map((days) => days.from))
  return [begin, ...starts]
    .filter((day) => begin <= day && day <= until)
    .sort()
    .find((day) => groups.some((group) => group.every((user) => isAway(user, day))))
}

const isAway = ({ away = [] }: PowerUser, day: string): boolean =>
  away.some(({ from, until }) => from <= day && day <= until)
