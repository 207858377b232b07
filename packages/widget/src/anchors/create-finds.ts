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
  /** Those to look for now: found, or not yet given up. */
  beginLook(): Anchor[]
  /** Whether some are neither found nor given up. */
  isSearching(): boolean
  /** Whether some were not looked for yet, or not since they were lost. */
  isNew(): boolean
  /** What a look has found, and whether it looked: not for those that are one too many. */
  note(anchor: Anchor, element: Element | undefined, isAsked: boolean): void
  /** Forgets what is no longer in the page. */
  dropGone(): void
  /** Tells what is found, if that is not what was told last. */
  report(): void
}

interface FindsParts {
  now: () => number
  onChange: (found: ReadonlyMap<string, Element>) => void
  /** So many are enough. */
  most: number
}

/** Which of the wanted anchors are found, and for how long to look for the others. */
export function createFinds({ now, onChange, most }: FindsParts): Finds {
  let wanted: readonly Anchor[] = []
  let isNews = false
  const found = new Map<string, Element>()
  const hopes = new Map<string, Hope>()
  const hopeFor = (id: string) => hopes.set(id, { until: now() + GIVE_UP_AFTER, looks: 0 })
  const put = (id: string, element: Element | undefined) => {
    if (found.get(id) === element) return
    isNews = true
    if (element) return void found.set(id, element)
    found.delete(id)
    hopeFor(id)
  }
  /** Those not yet given up. */
  const hopeful = () => {
    const time = now()
    const least = found.size < most ? LEAST_LOOKS : 0
    return wanted.filter(({ id }) => {
      const hope = hopes.get(id)
      return hope && (hope.until > time || hope.looks < least)
    })
  }
  return {
    want(anchors) {
      wanted = anchors
      const ids = new Set(anchors.map(({ id }) => id))
      for (const id of found.keys()) if (!ids.has(id)) put(id, undefined)
      hopes.clear()
    },
    hopeAgain() {
      for (const { id } of wanted) hopeFor(id)
    },
    beginLook() {
      const hoped = new Set(hopeful())
      return wanted.filter((one) => found.has(one.id) || hoped.has(one))
    },
    isSearching: () => hopeful().some(({ id }) => !found.has(id)),
    isNew: () =>
      found.size < most && hopeful().some(({ id }) => !found.has(id) && hopes.get(id)?.looks === 0),
    note({ id }, element, isAsked) {
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
