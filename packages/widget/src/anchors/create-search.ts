import type { InSteps } from '../in-steps.ts'
import type { Finds } from './create-finds.ts'
import type { Left } from './create-shifts.ts'
import { createTurns } from './create-turns.ts'
import { decide } from './decide.ts'
import type { Root } from './elements-in.ts'
import type { Pace } from './pace.ts'
import { FEW, readLikely } from './read-likely.ts'
import { trackRoots } from './track-roots.ts'

/** Milliseconds from one look at what is known to the next, at least. */
const LOOK_AT_MOST_EVERY = 250

/** Milliseconds, after which a page that never rests is read anew, as some things happen unheard. */
const READ_AGAIN_AFTER = 30_000

/** What to look for. */
type What = 'known' | 'first' | 'sought'

export interface Search {
  /** Other anchors are wanted, or another screen is shown. */
  beginAnew(): void
  /** Something has changed; or there may be something of which nothing was heard. */
  onChanged(isUnheard: boolean): void
  /** Works while it may go on, and says what is left. */
  work(mayGoOn: () => boolean): Left
  /** Leaves all, and holds on to nothing of the page. */
  stop(): void
}

interface SearchParts {
  page: Document
  pace: Pick<Pace, 'now'>
  finds: Finds
  /** A look begins: from now on changes matter, in these. */
  onLook: (roots: readonly Root[]) => void
  /** There is nothing to look for any more. */
  onEnd: () => void
}

/** The work of a search: to know the page, and to look for anchors in it. */
export function createSearch({ page, pace, finds, onLook, onEnd }: SearchParts): Search {
  let roots = trackRoots(page)
  const due = new Set<What | 'page'>()
  let lookedAt = Number.NEGATIVE_INFINITY
  let readAt = Number.NEGATIVE_INFINITY
  let now = 0

  /** Many are looked for among the elements that they may mean by what these say, as that is faster. */
  function* look(what: What): InSteps {
    due.delete(what)
    yield* roots.update()
    if (roots.isLost()) due.add('page')
    // Those that are looked at first are looked for in earnest among all.
    const began = what === 'first' ? undefined : now
    const anchors = finds[what]()
    const isMuch = anchors.filter(finds.isAsked).length > FEW
    const likely = isMuch ? yield* readLikely(anchors, roots.all()) : undefined
    yield* decide({
      page,
      roots,
      anchors,
      likely,
      isAsked: finds.isAsked,
      note: (anchor, element, isAsked) => finds.note(anchor, element, isAsked ? began : undefined),
    })
  }
  function* read(): InSteps {
    due.delete('page')
    readAt = now
    yield* roots.read()
    due.add('known').add('sought')
  }
  function* lookOften(): InSteps {
    onLook(roots.all())
    yield* look('known')
  }
  const turns = createTurns({
    often() {
      if (!due.has('known') || !roots.isRead() || now < lookedAt + LOOK_AT_MOST_EVERY)
        return undefined
      lookedAt = now
      return lookOften()
    },
    others: [
      () => (roots.isRead() ? undefined : read()),
      () => (due.has('first') ? look('first') : undefined),
      () => (due.has('sought') ? look('sought') : undefined),
      () => (due.has('page') ? read() : undefined),
    ],
  })
  const stop = () => {
    due.clear()
    turns.stop()
    roots.stop()
    roots = trackRoots(page)
  }
  return {
    beginAnew() {
      turns.stop()
      for (const what of ['known', 'first', 'sought', 'page'] as const) due.add(what)
    },
    onChanged(isUnheard) {
      due.add('known').add('sought')
      const isOld = isUnheard || pace.now() > readAt + READ_AGAIN_AFTER
      if (isOld && roots.isRead()) due.add('page')
    },
    work(mayGoOn) {
      now = pace.now()
      if (!finds.isAny()) {
        stop()
        onEnd()
        return 'done'
      }
      if (!turns.work(mayGoOn)) return 'amid'
      return due.size > 0 ? 'due' : 'done'
    },
    stop,
  }
}
