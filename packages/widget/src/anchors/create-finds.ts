import type { Anchor } from '@candor/protocol'

/** Milliseconds. What has not been found by then is given up until it is wanted anew. */
const GIVE_UP_AFTER = 8000

export interface Finds {
  want(anchors: readonly Anchor[]): void
  /** Starts the time anew after which what is not found is given up. */
  hopeAgain(): void
  /** Those that are found, or not yet given up. */
  worthLooking(): Anchor[]
  /** Whether some are neither found nor given up. */
  isSearching(): boolean
  note(anchor: Anchor, element: Element | undefined): void
  /** Forgets what is no longer in the page. */
  dropGone(): void
  /** Tells what is found, if that is not what was told last. */
  report(): void
}

/** Which of the wanted anchors are found, and for how long to look for the others. */
export function createFinds(
  now: () => number,
  onChange: (found: ReadonlyMap<string, Element>) => void,
): Finds {
  let wanted: readonly Anchor[] = []
  let isNews = false
  const found = new Map<string, Element>()
  const until = new Map<string, number>()
  const put = (id: string, element: Element | undefined) => {
    if (found.get(id) === element) return
    isNews = true
    if (element) return void found.set(id, element)
    found.delete(id)
    until.set(id, now() + GIVE_UP_AFTER)
  }
  /** Those not yet given up. */
  const hopeful = () => {
    const time = now()
    return wanted.filter(({ id }) => (until.get(id) ?? 0) > time)
  }
  return {
    want(anchors) {
      wanted = anchors
      const ids = new Set(anchors.map(({ id }) => id))
      for (const id of found.keys()) if (!ids.has(id)) put(id, undefined)
      until.clear()
    },
    hopeAgain() {
      for (const { id } of wanted) until.set(id, now() + GIVE_UP_AFTER)
    },
    worthLooking() {
      const hopes = new Set(hopeful())
      return wanted.filter((one) => found.has(one.id) || hopes.has(one))
    },
    isSearching: () => hopeful().some(({ id }) => !found.has(id)),
    note: ({ id }, element) => put(id, element),
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
