import { h } from 'preact'
import type { MoreMessages } from '../../../messages/en-more.ts'
import type { PanelState } from '../../panel-state.ts'
import type { DetailsHelp } from './details-help.tsx'
import { DetailsView } from './details-view.tsx'
import helpStyles from './help.css.ts'
import { createHelpState } from './help-state.ts'

/** The help with details, and all that it knows of languages, in a file of its own. */
export function createHelp(panel: PanelState, m: MoreMessages): DetailsHelp {
  const help = createHelpState(panel.draw)
  panel.adopt(helpStyles)
  return (props) => <DetailsView {...props} help={help} m={m.safely.details} />
}
