import type { Anchor } from '@candor/protocol'

/** Milliseconds. What has not been found by then is given up until it is wanted anew. */
const GIVE_UP_AFTER = 8000

/**
 * On a large page a look takes longer than that, and may have begun before the screen was there: so
 * there is another one, should the page change.
 */
const LEAST_LOOKS = 2

interface Hope {
  until: number
  looks: number
}

export interface Finds {
  want(anchors: readonly Anchor[]): void
  /** Starts the time anew after which what is not found is given up. */
  hopeAgain(): void
  /** To be looked at first: those that are found, or were, and as many that are wanted most. */
  known(): Anchor[]
  /** All that were not found yet and are not given up. */
  sought(): Anchor[]
  /** Whether there is any to look for: found, or not yet given up. */
  isAny(): boolean
  /** Whether some are neither found nor given up. */
  isSearching(): boolean
  /** Whether some were not looked for yet, or not since they were lost. */
  isNew(): boolean
  /** Whether to look for it: not where enough of those that are wanted more are found. */
  isAsked(anchor: Anchor): boolean
  /** What a look has found. */
  note(anchor: Anchor, element: Element | undefined, isAsked: boolean): void
  /** Forgets what is no longer in the page. */
  dropGone(): void
  /** Tells what is found, if that is not what was told last. */
  report(): void
}

interface FindsParts {
  now: () => number
  onChange: (found: ReadonlyMap<string, Element>) => void
  /** So many are enough, the first wanted first. */
  most: number
}

/** Which of the wanted anchors are found, and for how long to look for the others. */
export function createFinds({ now, onChange, most }: FindsParts): Finds {
  let wanted: readonly Anchor[] = []
  let ranks: ReadonlyMap<string, number> = new Map()
  let isNews = false
  const found = new Map<string, Element>()
  const lost = new Set<string>()
  const hopes = new Map<string, Hope>()
  const hopeFor = (id: string) => hopes.set(id, { until: now() + GIVE_UP_AFTER, looks: 0 })
  const put = (id: string, element: Element | undefined) => {
    if (found.get(id) === element) return
    isNews = true
    lost.delete(id)
    if (element) return void found.set(id, element)
    found.delete(id)
    lost.add(id)
    hopeFor(id)
  }
  const hopeful = () => {
    const time = now()
    const least = found.size < most ? LEAST_LOOKS : 0
    return wanted.filter(({ id }) => {
      const hope = hopes.get(id)
      return hope && !found.has(id) && (hope.until > time || hope.looks < least)
    })
  }
  return {
    want(anchors) {
      wanted = anchors
      ranks = new Map(anchors.map(({ id }, at) => [id, at]))
      for (const id of found.keys()) if (!ranks.has(id)) put(id, undefined)
      hopes.clear()
      lost.clear()
    },
    hopeAgain() {
      for (const { id } of wanted) hopeFor(id)
    },
    known() {
      const first = new Set(hopeful().filter(({ id }, at) => at < most || lost.has(id)))
      return wanted.filter((one) => found.has(one.id) || first.has(one))
    },
    sought: () => hopeful().filter(({ id }) => !lost.has(id)),
    isAny: () => found.size > 0 || hopeful().length > 0,
    isSearching: () => hopeful().length > 0,
    isNew: () => found.size < most && hopeful().some(({ id }) => hopes.get(id)?.looks === 0),
    isAsked({ id }) {
      const rank = ranks.get(id)
      if (rank === undefined || found.size < most) return rank !== undefined
      const before = [...found.keys()].filter((other) => (ranks.get(other) ?? 0) < rank)
      return before.length < most
    },
    note({ id }, element, isAsked) {
      // What is no longer wanted is not kept.
      if (!ranks.has(id)) return
      put(id, element)
      const hope = hopes.get(id)
      if (hope && isAsked) hope.looks += 1
    },
    dropGone() {
      for (const [id, { isConnected }] of found) if (!isConnected) put(id, undefined)
    },
    report() {
      if (!isNews) return
      isNews = false
      onChange(new Map(found))
    },
  }
}
