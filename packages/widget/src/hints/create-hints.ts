import type { Anchor, Context } from '@candor/protocol'
import { createAnchorWatch } from '../anchors/create-anchor-watch.ts'
import type { Clock } from '../clock.ts'
import type { LoadedContent } from '../content/load-content.ts'
import { isSame } from '../attention/may-prompt.ts'
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
   * right. There is one who listens: the panel's list. Those that were listed at its end are counted
   * where they are put right until the screen is left, the one where it is edited apart; after that
   * the page is looked at no longer.
   *
   * @returns its undo
   */
  follow(listener: Listener): () => void
  /**
   * Tells of a hint that was listed whether it holds, as often as its field is looked at and nobody
   * is in it: for what is open at the field.
   *
   * @returns its undo
   */
  watch(id: string, tell: (holds: boolean) => void): () => void
}

export interface HintsParts {
  content: () => Promise<LoadedContent>
  context: () => Context
  facts: () => HintFacts
  clock: Clock
  /** Called when the employee has put right what a hint was about. */
  onResolved: (id: string) => Promise<unknown>
  /** Aborted once nothing is to be looked at any more. */
  over: AbortSignal
}

/** The hints of the screen, and what becomes of those that the employee has read. */
export function createHints(parts: HintsParts): Hints {
  let stop: (() => void) | undefined
  const told = new Map<string, (holds: boolean) => void>()
  const rest = () => {
    stop?.()
    stop = undefined
  }
  parts.over.addEventListener('abort', rest)

  function begin(listener: Listener): () => void {
    let held: readonly HeldHint[] = []
    let isListed = true
    let screen: Context
    let read: string[] = []
    const tell = () => {
      if (isListed) listener(held)
    }
    const watch = watchHints({
      ...parts,
      onChange(now) {
        held = now
        tell()
      },
      onResolved(id) {
        if (isListed || read.includes(id)) void parts.onResolved(id).then(tell, () => undefined)
      },
      onRead: (id, holds) => told.get(id)?.(holds),
    })
    const isLeft = () => !isListed && !goesOn(screen, parts.context())
    const stopRoute = watchRoute(() => isLeft() && rest())
    const stopPage = followPage(parts, watch)
    stop = () => {
      stopRoute()
      stopPage()
    }
    tell()
    return () => {
      isListed = false
      screen = parts.context()
      read = held.map(({ id }) => id)
      if (read.length === 0) rest()
    }
  }
  return {
    follow(listener) {
      rest()
      return begin(listener)
    },
    watch(id, tell) {
      told.set(id, tell)
      return () => told.delete(id)
    },
  }
}

/**
 * Whether somebody is still at what they have read about: where it is shown or, from there, where it
 * is edited. Which record that is does not matter, since what counts is what they do.
 */
const goesOn = (screen: Context, now: Context) =>
  isSame(now, screen) || isSame(now, { ...screen, view: 'edit' })

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
