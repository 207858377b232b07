import type { Anchor } from '@candor/protocol'
import type { PageIndex } from './create-page-index.ts'
import { createPageIndex } from './create-page-index.ts'
import type { Steps } from './steps.ts'

/** Changes that are kept until there is time for them. A page that makes more is read anew. */
const MOST_RECORDS = 1000

export interface TrackedPage {
  index: PageIndex
  /** Whether the index can be asked, and whether it knows all of the page. */
  isReady(): boolean
  isRead(): boolean
  /** Reads the page; once more, where things may have happened unheard. */
  read(): Steps
  /** Brings the index up to date, if something has changed. */
  update(): Steps | undefined
  /** Whether too much has changed to bring it up to date. */
  isLost(): boolean
  stop(): void
}

/** An index of the page, and what has changed in the page since it was read. */
export function trackPage(anchors: readonly Anchor[], page: Document): TrackedPage {
  let records: MutationRecord[] = []
  let isReady = false
  let isRead = false
  let isLost = false
  const changes = new MutationObserver((more) => {
    records.push(...more)
    if (records.length <= MOST_RECORDS) return
    isLost = true
    stop()
  })
  const stop = () => {
    changes.disconnect()
    records = []
  }
  const index = createPageIndex({
    anchors,
    page,
    onRoot(root) {
      const attributeFilter = index.attributes()
      if (!isLost) changes.observe(root, { subtree: true, childList: true, attributeFilter })
    },
  })
  return {
    index,
    isReady: () => isReady,
    isRead: () => isRead,
    *read() {
      yield* index.readRoots()
      isReady = true
      yield* index.readElements()
      isRead = true
    },
    update() {
      if (records.length === 0) return undefined
      const taken = records
      records = []
      return index.update(taken)
    },
    isLost: () => isLost,
    stop,
  }
}
