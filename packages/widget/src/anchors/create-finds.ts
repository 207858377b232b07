import type { Anchor } from '@candor/protocol'

/**
 * Milliseconds. What has not been found by then is given up until it is wanted anew, after one more
 * look: a search that waits for its turn may not have looked for a while.
 */
const GIVE_UP_AFTER = 8000

interface Hope {
  until: number
  /** When the last look for it began; `undefined`: there was none. */
  askedAt?: number | undefined
}

export interface Finds {
  want(anchors: readonly Anchor[]): void
  /** Starts the time anew after which what is not found is given up. */
  hopeAgain(): void
  /** Those that are found, or were and are not given up: to be looked at often. */
  known(): Anchor[]
  /** As many as are enough of those that are wanted most: to be looked at first. None where that is all. */
  first(): Anchor[]
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
  /** What a look has found that began then; `undefined`: it was not looked for in earnest. */
  note(anchor: Anchor, element: Element | undefined, askedAt: number | undefined): void
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
  const hopeFor = (id: string) => hopes.set(id, { until: now() + GIVE_UP_AFTER })
  const put = (id: string, element: Element | undefined) => {
    if (found.get(id) === element) return
    isNews = true
    lost.delete(id)
    if (element) return void found.set(id, element)
    found.delete(id)
    lost.add(id)
    hopeFor(id)
  }
  /** Tells of those not found that they are not given up now. */
  const hopedFor = () => {
    const time = now()
    const isEnough = found.size >= most
    const isOver = ({ until, askedAt = 0 }: Hope) => time >= until && (isEnough || askedAt >= until)
    return ({ id }: Anchor) => {
      const hope = hopes.get(id)
      return hope !== undefined && !found.has(id) && !isOver(hope)
    }
  }
  const isNewTo = ({ id }: Anchor) => hopes.get(id)?.askedAt === undefined
  return {
    want(anchors) {
      wanted = anchors
      ranks = new Map(anchors.map(({ id }, at) => [id, at]))
      for (const id of found.keys()) if (!ranks.has(id)) put(id, undefined)
      hopes.clear()
      lost.clear()
    },
    hopeAgain() {
      const until = now() + GIVE_UP_AFTER
      for (const { id } of wanted) hopes.set(id, { until })
    },
    known() {
      const isHoped = hopedFor()
      return wanted.filter((one) => found.has(one.id) || (lost.has(one.id) && isHoped(one)))
    },
    first() {
      const hoped = wanted.filter(hopedFor())
      return hoped.length > most ? hoped.slice(0, most) : []
    },
    sought: () => wanted.filter(hopedFor()).filter(({ id }) => !lost.has(id)),
    isAny: () => found.size > 0 || wanted.some(hopedFor()),
    isSearching: () => wanted.some(hopedFor()),
    isNew() {
      const isHoped = hopedFor()
      return found.size < most && wanted.some((one) => isNewTo(one) && isHoped(one))
    },
    isAsked({ id }) {
      const rank = ranks.get(id)
      if (rank === undefined || found.size < most) return rank !== undefined
      const before = [...found.keys()].filter((other) => (ranks.get(other) ?? 0) < rank)
      return before.length < most
    },
    note({ id }, element, askedAt) {
      // What is no longer wanted is not kept.
      if (!ranks.has(id)) return
      put(id, element)
      const hope = hopes.get(id)
      if (hope && askedAt !== undefined) hope.askedAt = askedAt
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
