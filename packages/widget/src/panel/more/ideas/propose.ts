import type { MoreState } from '../more-state.ts'

/** Goes to the form for an idea, with what was written elsewhere. */
export function propose({ panel, proposal }: Pick<MoreState, 'panel' | 'proposal'>, text?: string) {
  panel.show('news')
  proposal.begin(text)
}
