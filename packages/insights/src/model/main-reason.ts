import type { Reason } from '@candor/protocol'
import type { Group } from './group.ts'
import { REASON_LIST } from './reason-words.ts'

/** The reason named most often in a group. */
export interface MainReason {
  reason: Reason
  words: string
  count: number
  n: number
}

/** The reason named most often; `null` without any, and where two share the first place. */
export function mainReason(group: Pick<Group, 'n' | 'counts'> | undefined): MainReason | null {
  if (!group) return null
  const [first, second] = REASON_LIST.map(({ reason, words }) => ({
    reason,
    words,
    count: group.counts.get(reason) ?? 0,
    n: group.n,
  })).toSorted((a, b) => b.count - a.count)
  return first && first.count > (second?.count ?? 0) ? first : null
}
