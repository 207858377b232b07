import type { Goal, Recognition, Text } from '@candor/protocol'
import type { LoadedContent } from './load-content.ts'

/**
 * What the teams have set out to do by a day (`YYYY-MM-DD`): first what concerns the reader's
 * department, then what concerns all and then the others', each in the order in which they end.
 */
export const goalsOf = (
  { goals = [] }: LoadedContent,
  department: string | undefined,
  today: string,
): Goal[] =>
  goals
    .filter(({ from, until }) => from <= today && today <= until)
    .sort(
      (a, b) =>
        distance(a.departments, department) - distance(b.departments, department) ||
        a.until.localeCompare(b.until),
    )

/** Words of thanks by a day (`YYYY-MM-DD`), the newest first. */
export const recognitionsOf = (
  { recognitions = [] }: LoadedContent,
  today: string,
): Recognition[] =>
  recognitions.filter(({ on }) => on <= today).sort((a, b) => b.on.localeCompare(a.on))

/** Names of the departments that something is for; none where it is for all. */
export const departmentNames = (
  { departments = [] }: LoadedContent,
  ids: readonly string[] = [],
): Text[] => ids.flatMap((id) => departments.filter((one) => one.id === id).map(({ name }) => name))

const distance = (ids: readonly string[] | undefined, own: string | undefined): number => {
  if (!ids) return 1
  return own !== undefined && ids.includes(own) ? 0 : 2
}
