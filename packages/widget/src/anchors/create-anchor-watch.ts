import type { Anchor } from '@candor/protocol'
import { findAnchor } from './find-anchor.ts'
import type { Pace } from './pace.ts'
import { browserPace } from './pace.ts'

/** Milliseconds. At most one check in this time. */
const CHECK_EVERY = 250

/** Milliseconds. What has not been found by then is given up until it is wanted anew. */
const GIVE_UP_AFTER = 8000

export interface AnchorWatch {
  /** What to look for from now on, in place of what was wanted before; also after a change of route. */
  want(anchors: readonly Anchor[]): void
  stop(): void
}

export interface AnchorWatchParts {
  root: Document
  /** Called when an anchor's element is found, lost or another one; by anchor id. */
  onChange: (found: ReadonlyMap<string, Element>) => void
  pace?: Pace
}

/** Looks for anchors while the page changes. Reads the page and changes nothing in it. */
export function createAnchorWatch(parts: AnchorWatchParts): AnchorWatch {
  const { root, onChange, pace = browserPace } = parts
  let wanted: readonly Anchor[] = []
  let found: ReadonlyMap<string, Element> = new Map()
  let until = 0
  let cancel: (() => void) | undefined
  const observer = new MutationObserver(() => wake())

  const wake = () => {
    if (!cancel && wanted.length > 0) cancel = pace.after(CHECK_EVERY, check)
  }
  const check = () => {
    cancel = undefined
    if (found.size === 0 && pace.now() > until) return observer.disconnect()
    report(
      new Map(
        wanted.flatMap((anchor) => {
          const element = findAnchor(anchor, root)
          return element ? [[anchor.id, element] as const] : []
        }),
      ),
    )
  }
  const report = (now: ReadonlyMap<string, Element>) => {
    const isSame = now.size === found.size && [...now].every(([id, one]) => found.get(id) === one)
    found = now
    if (!isSame) onChange(now)
  }
  return {
    want(anchors) {
      wanted = anchors
      until = pace.now() + GIVE_UP_AFTER
      const ids = new Set(anchors.map(({ id }) => id))
      report(new Map([...found].filter(([id]) => ids.has(id))))
      observer.observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
      wake()
    },
    stop() {
      wanted = []
      observer.disconnect()
      cancel?.()
    },
  }
}
