import type { PanelState } from '../../panel-state.ts'
import type { ViewState } from '../../view-state.ts'
import { createViewState } from '../../view-state.ts'

interface Shown {
  step: 'idle' | 'asked' | 'erasing' | 'done' | 'failed'
}

export interface EraseState extends ViewState<Shown> {
  /** Says first what is lost. */
  ask(): void
  keep(): void
  /** Forgets what is kept in this browser, and what stands in the form. */
  erase(): Promise<void>
}

/** @param forget Lets go of what the other views hold, and reads anew what is kept. */
export function createEraseState(panel: PanelState, forget: () => Promise<void>): EraseState {
  const shown = createViewState<Shown>({ step: 'idle' }, panel.draw)
  return {
    set: shown.set,
    get now() {
      return shown.now
    },
    ask: () => shown.set({ step: 'asked' }),
    keep: () => shown.set({ step: 'idle' }),
    async erase() {
      shown.set({ step: 'erasing' })
      try {
        const acts = await panel.core.acts()
        await acts.erase()
        panel.set({ form: { text: '' } })
        await forget()
        shown.set({ step: 'done' })
      } catch {
        shown.set({ step: 'failed' })
      }
    },
  }
}
