import type { CandorEvent } from '@candor/protocol'
import type { Input } from '../../../candor.ts'
import type { PanelState } from '../../panel-state.ts'
import type { ViewState } from '../../view-state.ts'
import { createViewState } from '../../view-state.ts'

interface Shown {
  /** The events of presses that somebody looked into, by what they would send; none where that failed. */
  previews: Record<string, CandorEvent | undefined>
}

export interface LeavesState extends ViewState<Shown> {
  /** Makes the events as Send would let them out now. */
  preview(inputs: readonly Input[]): Promise<void>
}

/** What one press would send, for those who look before they press. */
export function createLeavesState({ core, draw }: PanelState): LeavesState {
  const shown = createViewState<Shown>({ previews: {} }, draw)
  return {
    set: shown.set,
    get now() {
      return shown.now
    },
    async preview(inputs) {
      for (const input of inputs) {
        const event = await core
          .acts()
          .then(({ preview }) => preview(input))
          .catch(() => undefined)
        shown.set({ previews: { ...shown.now.previews, [JSON.stringify(input)]: event } })
      }
    },
  }
}
