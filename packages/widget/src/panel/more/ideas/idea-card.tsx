import type { Idea } from '@candor/protocol'
import { h } from 'preact'
import { inLanguage } from '../../../content/pick.ts'
import { statusOf, takesVotes } from '../../../ideas/published-ideas.ts'
import type { MoreState } from '../more-state.ts'
import { ReplyLine } from '../replies/reply-line.tsx'
import { TapButton } from '../tap-button.tsx'
import { told } from '../told.tsx'

export interface IdeaCardProps {
  state: MoreState
  idea: Idea
}

/** A published idea, what the team says to it, and a vote for it. */
export function IdeaCard({ state, idea }: IdeaCardProps) {
  const { m } = state
  const { title, text, reply } = idea
  const status = statusOf(idea)
  return (
    <article class="card">
      <h4>
        {told(title, state.panel)}{' '}
        {!reply && <span class={`stage ${status}`}>{m.statuses[status]}</span>}
      </h4>
      {text && <p>{told(text, state.panel)}</p>}
      {reply && <ReplyLine state={state} reply={reply} days={undefined} />}
      {takesVotes(idea) && <Vote state={state} idea={idea} />}
    </article>
  )
}

function Vote({ state, idea: { id, title } }: IdeaCardProps) {
  const m = state.m.ideas
  return (
    <TapButton
      state={state}
      tap={{ kind: 'vote', idea: id }}
      title={inLanguage(title, state.panel.language)}
      label={m.vote}
      pressed={m.voted}
      thanks={m.voteCounts}
    />
  )
}
