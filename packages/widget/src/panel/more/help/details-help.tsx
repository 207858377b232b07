import type { ComponentType } from 'preact'
import { h } from 'preact'
import type { MoreMessages } from '../../../messages/en-more.ts'
import type { PanelState } from '../../panel-state.ts'
import { createViewState } from '../../view-state.ts'

export interface DetailsProps {
  /** Names the text field, the same on each draw. */
  field: string
  text: string
  /** Takes the text with other words in place of some. */
  onReplace: (text: string) => void
}

export type DetailsHelp = ComponentType<DetailsProps>

interface Shown {
  Help?: DetailsHelp
  isBroken?: boolean
}

/**
 * Helps to leave out what may point at someone. Speaks about the text field in front of it, and is
 * loaded once something is written there. Whatever goes wrong with it, Send works.
 */
export function createDetailsHelp(panel: PanelState, m: MoreMessages): DetailsHelp {
  const shown = createViewState<Shown>({}, panel.draw)
  async function load(): Promise<void> {
    if (shown.now.Help || shown.now.isBroken) return
    try {
      const { createHelp } = await import('./help.tsx')
      if (!shown.now.Help) shown.set({ Help: createHelp(panel, m) })
    } catch {
      shown.set({ isBroken: true })
    }
  }
  return (props) => {
    const { Help, isBroken } = shown.now
    if (props.text) void load()
    if (isBroken) return <p class="note">{m.safely.details.broken}</p>
    return Help ? <Help {...props} /> : null
  }
}
