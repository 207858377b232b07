import type { Anchor } from '@candor/protocol'
import { createFinds } from './create-finds.ts'
import { createSearch } from './create-search.ts'
import { createShifts } from './create-shifts.ts'
import type { Pace } from './pace.ts'
import { browserPace } from './pace.ts'

/**
 * Milliseconds. Some things happen unheard: a style sheet arrives, an element slides in, another
 * gets its shadow root. So there is a second look after each change, and more while one searches.
 */
const LOOK_AGAIN_AFTER = 1000

/** One change is heard, whatever it is; the next one only once a look at the page has begun. */
const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true }

export interface AnchorWatch {
  /**
   * What to look for from now on, in place of what was wanted before. To be called again, with the
   * same anchors or others, when the route has changed: what was given up is looked for anew.
   */
  want(anchors: readonly Anchor[]): void
  stop(): void
}

export interface AnchorWatchParts {
  root: Document
  /** Told of all that is found, by anchor id, when an element is found, lost or another one. */
  onChange: (found: ReadonlyMap<string, Element>) => void
  /** No more are looked for once so many are found, the first wanted first. */
  most?: number
  pace?: Pace
}

/**
 * Looks for anchors while the page changes, by the rules of `findAnchor`. Reads the page and
 * changes nothing in it; works 0.25 % of the time, apart from what was saved up; rests while the
 * page does, or is hidden.
 */
export function createAnchorWatch(parts: AnchorWatchParts): AnchorWatch {
  const { root: page, onChange, most = Infinity, pace = browserPace } = parts
  const finds = createFinds({ now: pace.now, onChange, most })
  let cancelSecond: (() => void) | undefined
  const changes = new MutationObserver(() => onChanged())
  const rest = () => {
    changes.disconnect()
    cancelSecond?.()
  }
  const search = createSearch({
    page,
    pace,
    finds,
    onLook(roots) {
      for (const root of roots) changes.observe(root, EVERYTHING)
    },
    onEnd: rest,
  })
  const work = (mayGoOn: () => boolean) => {
    finds.dropGone()
    const left = search.work(mayGoOn)
    finds.report()
    return left
  }
  const shifts = createShifts(pace, { work, isUrgent: finds.isNew })
  const onChanged = (isSecond = false) => {
    rest()
    if (page.hidden) return
    search.onChanged(isSecond)
    if (!isSecond || finds.isSearching())
      cancelSecond = pace.after(LOOK_AGAIN_AFTER, () => onChanged(true))
    shifts.wake()
  }
  const beginAnew = () => {
    shifts.sleep()
    finds.hopeAgain()
    search.beginAnew()
    onChanged()
  }
  const over = new AbortController()
  const { signal } = over
  // On the window, where they bubble to: nothing listens on a node of the page.
  const view = page.defaultView
  view?.addEventListener('resize', () => onChanged(), { signal })
  view?.addEventListener(
    'visibilitychange',
    () => {
      search.stop()
      beginAnew()
    },
    { signal },
  )
  return {
    want(anchors) {
      finds.want(anchors)
      beginAnew()
      finds.report()
    },
    stop() {
      over.abort()
      finds.want([])
      search.stop()
      rest()
      shifts.sleep()
    },
  }
}
