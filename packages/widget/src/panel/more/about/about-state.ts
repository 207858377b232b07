import type { Anchor } from '@candor/protocol'
import { findAnchorsSoon } from '../../../anchors/find-anchors.ts'
import { anchorsFor } from '../../../content/pick.ts'
import type { PanelState } from '../../panel-state.ts'
import type { ViewState } from '../../view-state.ts'
import { createViewState } from '../../view-state.ts'
import { seenRect } from './seen-rect.ts'

/** More would be no choice, and take their time. */
const AT_MOST = 50

/** An element of the content file, and where it is in the page now. */
export interface Found {
  anchor: Anchor
  element: Element
}

interface Shown {
  /** `page`: the employee points at it in the page. */
  mode: 'shut' | 'list' | 'page'
  found: Found[]
  isLooking: boolean
}

export interface AboutState extends ViewState<Shown> {
  /** What can be named on this screen, seen or not. */
  anchors(): Anchor[]
  go(mode: Shown['mode']): void
  /** Only the id goes into the form; `undefined` for the whole screen. */
  choose(id: string | undefined): void
  /** Scrolls the page to the element at that place of those found, where it is out of sight. */
  show(at: number): void
  /** Takes the element that lies over the page, and gives what follows its end. */
  onPointing(element: HTMLElement | null): void | (() => void)
}

/** What a feedback is about. Elements are looked up when somebody asks, and never touched. */
export function createAboutState(panel: PanelState): AboutState {
  const shown = createViewState<Shown>({ mode: 'shut', found: [], isLooking: false }, panel.draw)
  const anchors = () => anchorsFor(panel.now.content, panel.about())
  let stop: (() => void) | undefined
  const find = () => {
    const named = anchors()
    stop = findAnchorsSoon(named, document, (elements) => {
      const found = named.flatMap((anchor) => {
        const element = elements.get(anchor.id)
        return element ? { anchor, element } : []
      })
      shown.set({ found: nearestOf(found), isLooking: false })
    })
  }
  const state: AboutState = {
    set: shown.set,
    get now() {
      return shown.now
    },
    anchors,
    go(mode) {
      stop?.()
      const isShut = mode === 'shut'
      shown.set({ mode, isLooking: !isShut, found: isShut ? [] : shown.now.found })
      if (!isShut) find()
    },
    choose: (anchor) => panel.say({ anchor }),
    show(at) {
      const element = shown.now.found[at]?.element
      if (!element || seenRect(element)) return
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      panel.draw()
    },
    onPointing(element) {
      if (!element) return undefined
      element.focus()
      const over = new AbortController()
      const { signal } = over
      // The page scrolls below it, and the outlines go with it.
      addEventListener('scroll', panel.draw, { capture: true, passive: true, signal })
      addEventListener('resize', panel.draw, { signal })
      return () => {
        // Preact calls it at the end, and once more when the next one begins.
        if (signal.aborted) return
        over.abort()
        // The panel was closed, or another view is shown.
        if (shown.now.mode === 'page') queueMicrotask(() => state.go('shut'))
      }
    },
  }
  return state
}

/** Those in the window and then others, as many as can be chosen from; in the order in which they came. */
function nearestOf(found: readonly Found[]): Found[] {
  const near = new Set(found.filter(({ element }) => isInWindow(element)))
  const far = found.filter((one) => !near.has(one))
  const nearest = new Set([...near, ...far].slice(0, AT_MOST))
  return found.filter((one) => nearest.has(one))
}

function isInWindow(element: Element): boolean {
  const { top, right, bottom, left } = element.getBoundingClientRect()
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
}
