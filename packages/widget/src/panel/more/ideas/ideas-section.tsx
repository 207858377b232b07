import { Fragment, h } from 'preact'
import { matchingIdeas } from '../../../ideas/matching-ideas.ts'
import { publishedIdeas, takesVotes } from '../../../ideas/published-ideas.ts'
import type { MoreState } from '../more-state.ts'
import { IdeaCard } from './idea-card.tsx'
import { Proposal } from './proposal.tsx'

/** Published ideas to search and to vote for, and the way to propose one. */
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

/** Searching comes before proposing, so that equal ideas meet. */
function Published({ state }: { state: MoreState }) {
  const { proposal, panel } = state
  const { search } = proposal.now
  const m = state.m.ideas
  const all = publishedIdeas(panel.now.content, state.today)
  const found = matchingIdeas(all, search, panel.language)
  return (
    <>
      {all.length > 0 && (
        <label class="search">
          <span class="label">{m.search}</span>
          <input
            type="search"
            value={search}
            onInput={({ currentTarget }) =>
              proposal.set({ search: currentTarget.value, isSent: false })
            }
          />
        </label>
      )}
      <p role="status">{search.trim() && m.found(found.length)}</p>
      <button
        type="button"
        class="secondary"
        ref={proposal.places.begin}
        onClick={() => proposal.begin(search)}
      >
        {m.propose}
      </button>
      {found.some(takesVotes) && <p class="note">{m.voteLeaves}</p>}
      <ul class="list">
        {found.map((idea) => (
          <IdeaCard key={idea.id} state={state} idea={idea} />
        ))}
      </ul>
    </>
  )
}
