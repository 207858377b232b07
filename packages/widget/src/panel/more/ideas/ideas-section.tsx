import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import { publishedIdeas, takesVotes } from '../../../ideas/published-ideas.ts'
import type { MoreState } from '../more-state.ts'
import { IdeaCard } from './idea-card.tsx'
import { Proposal } from './proposal.tsx'

/** Published ideas to vote for, and the way to propose one. */
export function IdeasSection({ state }: { state: MoreState }) {
  const { proposal } = state
  const { text, isSent } = proposal.now
  const m = state.m.ideas
  return (
    <section class="stack">
      <h3>{m.title}</h3>
      {isSent && (
        <p role="status" tabIndex={-1} ref={proposal.places.thanks}>
          {m.thanks}
        </p>
      )}
      {text === undefined ? <Published state={state} /> : <Proposal state={state} text={text} />}
    </section>
  )
}

function Published({ state }: { state: MoreState }) {
  const { proposal, panel } = state
  const m = state.m.ideas
  const all = publishedIdeas(panel.now.content, state.today)
  return (
    <>
      <button
        type="button"
        class="secondary"
        ref={proposal.places.begin}
        onClick={() => proposal.begin()}
      >
        {m.propose}
      </button>
      {all.some(takesVotes) && <p class="note">{m.voteLeaves}</p>}
      <ul class="list">
        {all.map((idea) => (
          <li key={idea.id}>
            <IdeaCard state={state} idea={idea} />
          </li>
        ))}
      </ul>
    </>
  )
}
