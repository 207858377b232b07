import { hintsOf } from '../../../hints-of.ts'
import type { Hints } from '../../../hints/create-hints.ts'
import type { HeldHint } from '../../../hints/watch-hints.ts'
import type { PanelState } from '../../panel-state.ts'
import type { ViewState } from '../../view-state.ts'
import { createViewState } from '../../view-state.ts'

interface Shown {
  /** Those that hold on the screen, while they are listed. */
  held: readonly HeldHint[]
}

export interface HintsState extends ViewState<Shown> {
  /** Takes the list, and gives what follows its end. */
  onList(list: Element | null): void | (() => void)
  /** Tells whether a hint still holds, also once the list is gone. */
  watch: Hints['watch']
}

/**
 * What the content file hints at in the data of this screen. The page is looked at while the list
 * is shown, and where it showed something until the screen is left.
 *
 * @param onTell Called when hints have changed, or one was put right.
 */
export function createHintsState(panel: PanelState, onTell: () => void): HintsState {
  const shown = createViewState<Shown>({ held: [] }, panel.draw)
  // Not while Preact is drawing.
  const show = (held: Shown['held']) => queueMicrotask(() => shown.set({ held }))
  return {
    set: shown.set,
    get now() {
      return shown.now
    },
    onList(list) {
      if (!list) return undefined
      const stop = hintsOf(panel.core).follow((held) => {
        show(held)
        onTell()
      })
      return () => {
        stop()
        // Or it would hold on to elements of the page.
        show([])
      }
    },
    watch: (id, tell) => hintsOf(panel.core).watch(id, tell),
  }
}
