import type { Anchor } from '@candor/protocol'
import type { Finds } from './create-finds.ts'
import type { Left } from './create-shifts.ts'
import type { Steps } from './steps.ts'
import { createTurns } from './create-turns.ts'
import { decide } from './decide.ts'
import type { Root } from './elements-in.ts'
import type { Pace } from './pace.ts'
import type { TrackedPage } from './track-page.ts'
import { trackPage } from './track-page.ts'

/** Milliseconds from one look at what is known to the next, at least. */
const LOOK_AT_MOST_EVERY = 250

/** Milliseconds, after which a page that never rests is read anew, as some things happen unheard. */
const READ_AGAIN_AFTER = 30_000

/** What to do: look for what was found before, or for the rest, or read the page. */
type What = 'known' | 'sought' | 'page'

export interface Search {
  /** What to look for from now on. */
  want(anchors: readonly Anchor[]): void
  /** Something has changed; or there may be something of which nothing was heard. */
  onChanged(isUnheard: boolean): void
  /** Works while it may go on, and says what is left. */
  work(mayGoOn: () => boolean): Left
  /** Leaves all, and holds on to nothing of the page. */
  drop(): void
}

interface SearchParts {
  page: Document
  pace: Pick<Pace, 'now'>
  finds: Finds
  /** A look begins: from now on changes matter, in these. */
  onLook: (roots: Iterable<Root>) => void
  /** There is nothing to look for any more. */
  onEnd: () => void
}

/** The work of a search: to know the page, and to look for anchors in it. */
export function createSearch({ page, pace, finds, onLook, onEnd }: SearchParts): Search {
  const due = new Set<What>()
  let wanted: readonly Anchor[] = []
  let tracked: TrackedPage | undefined
  let lookedAt = Number.NEGATIVE_INFINITY
  let readAt = Number.NEGATIVE_INFINITY
  let now = 0

  const lookFor = (what: 'known' | 'sought', { index }: TrackedPage) => {
    due.delete(what)
    const { isAsked, note } = finds
    return decide({ page, index, anchors: finds[what](), isAsked, note })
  }
  function* lookOften(tracked: TrackedPage): Steps {
    onLook(tracked.index.roots)
    yield* tracked.index.meetHosts()
    yield* lookFor('known', tracked)
  }
  const turns = createTurns({
    // What is decided is decided on the page as it is.
    first: () => tracked?.update(),
    often() {
      if (now < lookedAt + LOOK_AT_MOST_EVERY || !due.has('known')) return undefined
      if (!tracked?.isReady()) return undefined
      lookedAt = now
      return lookOften(tracked)
    },
    others: [
      () => {
        if (!due.delete('page')) return undefined
        readAt = now
        return tracked?.read()
      },
      () => (tracked?.isRead() && due.has('sought') ? lookFor('sought', tracked) : undefined),
    ],
  })
  const drop = () => {
    due.clear()
    turns.stop()
    tracked?.stop()
    tracked = undefined
  }
  const begin = () => {
    drop()
    tracked = trackPage(wanted, page)
    due.add('known').add('sought').add('page')
  }
  return {
    want(anchors) {
      wanted = anchors
      if (tracked && anchors.every(tracked.index.knows)) due.add('page')
      else drop()
    },
    onChanged(isUnheard) {
      due.add('known').add('sought')
      const isOld = isUnheard || pace.now() > readAt + READ_AGAIN_AFTER
      if (tracked?.isRead() && isOld) due.add('page')
    },
    work(mayGoOn) {
      now = pace.now()
      if (!finds.isAny()) {
        drop()
        onEnd()
        return 'done'
      }
      if (!tracked || tracked.isLost()) begin()
      if (!turns.work(mayGoOn)) return 'amid'
      return due.size > 0 ? 'due' : 'done'
    },
    drop,
  }
}
