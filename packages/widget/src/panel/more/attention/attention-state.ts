import type { Attention } from '../../../attention/attention.ts'
import { UNTOUCHED } from '../../../attention/attention.ts'
import type { Change } from '../../../attention/changes.ts'
import { createAttentionStore } from '../../../attention/create-attention-store.ts'
import type { Moment } from '../../../attention/moment-of.ts'
import { momentOf } from '../../../attention/moment-of.ts'
import type { PanelState } from '../../panel-state.ts'
import type { ViewState } from '../../view-state.ts'
import { createViewState } from '../../view-state.ts'

interface Shown {
  attention: Attention
  /** Whether that is what is kept: whoever chooses before would choose by what is not so. */
  isKnown: boolean
}

export interface AttentionState extends ViewState<Shown> {
  moment(): Moment
  /** Reads what is kept in this browser. */
  read(): Promise<void>
  choose(change: Change): Promise<void>
}

/** What the reader lets show itself. */
export function createAttentionState(panel: PanelState): AttentionState {
  const kept = createAttentionStore(panel.core)
  const shown = createViewState<Shown>({ attention: UNTOUCHED, isKnown: false }, panel.draw)
  const state: AttentionState = {
    set: shown.set,
    get now() {
      return shown.now
    },
    moment: () => momentOf(new Date()),
    read: async () => shown.set({ attention: await kept.read(), isKnown: true }),
    async choose(change) {
      // Shown at once, and also where it cannot be kept.
      shown.set({ attention: change(shown.now.attention) })
      await kept.change(change)
    },
  }
  return state
}
