import type { Anchor, Context } from '@candor/protocol'
import { createAnchorWatch } from '../anchors/create-anchor-watch.ts'
import type { Clock } from '../clock.ts'
import type { LoadedContent } from '../content/load-content.ts'
import { anchorsFor } from '../content/pick.ts'
import { watchRoute } from '../context/watch-route.ts'
import type { HintFacts } from './hint-holds.ts'
import { hintsFor } from './hints-for.ts'
import type { HeldHint, HintWatch, Placed } from './watch-hints.ts'
import { watchHints } from './watch-hints.ts'

type Listener = (held: readonly HeldHint[]) => void

export interface Hints {
  /**
   * Calls back with the hints that hold on the screen, now and when they change, or when one was put
   * right. The page is looked at only while somebody listens.
   *
   * @returns its undo
   */
  follow(listener: Listener): () => void
}

export interface HintsParts {
  content: () => Promise<LoadedContent>
  context: () => Context
  facts: () => HintFacts
  clock: Clock
  /** Called when the employee has put right what a hint was about. */
  onResolved: (id: string) => Promise<unknown>
}

/** The hints of the screen, for whoever shows them: one look at the page for all of them. */
export function createHints(parts: HintsParts): Hints {
  const listeners = new Set<Listener>()
  let held: readonly HeldHint[] = []
  let stop: (() => void) | undefined

  const tell = () => listeners.forEach((listener) => listener(held))
  const onChange = (now: readonly HeldHint[]) => {
    held = now
    tell()
  }
  const onResolved = (id: string) => void parts.onResolved(id).then(tell, () => undefined)

  return {
    follow(listener) {
      listeners.add(listener)
      stop ??= followPage(parts, watchHints({ ...parts, onChange, onResolved }))
      listener(held)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = undefined
        held = []
      }
    },
  }
}

/** Gives the watch the fields of the screen that the employee is on. */
function followPage({ content, context }: HintsParts, watch: HintWatch): () => void {
  let loaded: LoadedContent = {}
  let found: ReadonlyMap<string, Element> = new Map()
  let isOver = false
  const look = () => watch.look(placedOf(loaded, context(), found))
  const search = createAnchorWatch({
    root: document,
    onChange: (now) => {
      found = now
      look()
    },
  })
  const locate = () => {
    if (isOver) return
    watch.turnPage()
    search.want(anchorsOf(loaded, context()))
    look()
  }
  const stopRoute = watchRoute(locate)
  void content().then((given) => {
    loaded = given
    locate()
  })
  return () => {
    isOver = true
    stopRoute()
    search.stop()
    watch.stop()
  }
}

/** Of the screen, those that its hints are about. */
function anchorsOf(content: LoadedContent, context: Context): Anchor[] {
  const wanted = new Set(hintsFor(content, context).map(({ anchor }) => anchor))
  return anchorsFor(content, context).filter(({ id }) => wanted.has(id))
}

function placedOf(
  content: LoadedContent,
  context: Context,
  found: ReadonlyMap<string, Element>,
): Placed[] {
  const anchors = anchorsOf(content, context)
  return hintsFor(content, context).flatMap((hint) => {
    const anchor = anchors.find(({ id }) => id === hint.anchor)
    const element = found.get(hint.anchor)
    return anchor && element ? { hint, anchor, element } : []
  })
}
