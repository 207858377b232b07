import { h } from 'preact'
import { propose } from '../ideas/propose.ts'
import type { MoreState } from '../more-state.ts'

/** Nobody is named: then the team should hear of it. */
export function Nobody({ state }: { state: MoreState }) {
  const { panel, m } = state
  return (
    <div class="card">
      <p>{m.ask.nobody}</p>
      <div class="verdicts">
        <button type="button" class="secondary" onClick={() => panel.show('feedback')}>
          {m.ask.feedback}
        </button>
        <button type="button" class="secondary" onClick={() => propose(state)}>
          {m.ideas.propose}
        </button>
      </div>
    </div>
  )
}
