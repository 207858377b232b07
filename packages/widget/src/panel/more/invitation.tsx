import { Fragment, h } from 'preact'
import { powerUsersFor } from '../../content/pick.ts'
import type { MoreState } from './more-state.ts'
import { PowerUsers } from './power-users.tsx'

/** For whoever knows better how the work is done: propose it, or talk about it. */
export function Invitation({ state }: { state: MoreState }) {
  const { panel, proposal, m } = state
  const hasPeople = powerUsersFor(panel.now.content, panel.options.department).length > 0
  const propose = () => {
    panel.show('news')
    proposal.begin()
  }
  return (
    <>
      <button type="button" class="secondary" onClick={propose}>
        {m.ideas.propose}
      </button>
      {hasPeople && <p>{m.orTalk}</p>}
      {hasPeople && <PowerUsers state={state} />}
    </>
  )
}
