/** A group of answers: one bit for each. */
export type Group = bigint

/** Groups that are looked at, at most: enough for a difference of sums of a few. */
const LIMIT = 3000

/**
 * How many answers the smallest group has that can be told from these groups, by adding up groups
 * that have nothing in common and by taking one from another that holds it, again and again. 0 where
 * there is none.
 */
export function smallestDerivable(groups: readonly Group[]): number {
  const known = new Set(groups.filter((group) => group !== 0n))
  // Where no two have anything in common all that can be told is a union of them.
  if (!areApart([...known])) for (const group of known) tell(known, group)
  return Math.min(...[...known].map(sizeOf), known.size === 0 ? 0 : Infinity)
}

/** What this group tells with each of the others. A set visits what is added to it meanwhile. */
function tell(known: Set<Group>, group: Group): void {
  const others = new Set(known)
  for (const other of others) {
    if (known.size > LIMIT) return
    if ((group & other) === 0n) known.add(group | other)
    else if ((group & other) === group && group !== other) known.add(other ^ group)
    else if ((group & other) === other && group !== other) known.add(group ^ other)
  }
}

function areApart(groups: readonly Group[]): boolean {
  let all = 0n
  for (const group of groups) {
    if ((all & group) !== 0n) return false
    all |= group
  }
  return true
}

export const sizeOf = (group: Group): number => group.toString(2).replaceAll('0', '').length
