import { h } from 'preact'
import type { MoreState } from '../more-state.ts'
import type { Help } from './details-help.tsx'
import { DetailsView } from './details-view.tsx'
import helpStyles from './help.css.ts'
import { createHelpState } from './help-state.ts'

/** The help with details, and all that it knows of languages, in a file of its own. */
export function createHelp({ panel, m }: MoreState): Help {
  const help = createHelpState(panel.draw)
  panel.adopt(helpStyles)
  return (props) => <DetailsView {...props} help={help} m={m.safely.details} />
}
