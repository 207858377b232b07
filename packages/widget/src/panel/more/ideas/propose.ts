import type { MoreState } from '../more-state.ts'

/** Goes to the form for an idea, with what was written elsewhere. */
export function propose({ panel, search, proposal }: MoreState, text?: string): void {
  search.look('')
  panel.show('news')
  proposal.begin(text)
}
