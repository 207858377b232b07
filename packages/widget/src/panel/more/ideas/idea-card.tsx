import type { Idea } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { inLanguage } from '../../../content/pick.ts'
import { statusOf, takesVotes } from '../../../ideas/published-ideas.ts'
import { ExactData } from '../exact-data.tsx'
import type { MoreState } from '../more-state.ts'
import type { Tap } from '../taps-state.ts'
import { ReplyLine } from '../replies/reply-line.tsx'

export interface IdeaCardProps {
  state: MoreState
  idea: Idea
}

/** A published idea, what the team says to it, and a vote for it. */
export function IdeaCard({ state, idea }: IdeaCardProps) {
  const { m } = state
  const { language } = state.panel
  const { title, text, reply } = idea
  const status = statusOf(idea)
  return (
    <li class="card">
      <h4>
        {inLanguage(title, language)}{' '}
        {!reply && <span class={`stage ${status}`}>{m.statuses[status]}</span>}
      </h4>
      {text && <p>{inLanguage(text, language)}</p>}
      {reply && <ReplyLine state={state} reply={reply} days={undefined} />}
      {takesVotes(idea) && <Vote state={state} idea={idea} />}
    </li>
  )
}

/** Stays where it is once it is pressed, so that the focus does. */
function Vote({ state, idea: { id, title } }: IdeaCardProps) {
  const { taps, panel } = state
  const m = state.m.ideas
  const vote: Tap = { kind: 'vote', idea: id }
  const hasVoted = taps.has(vote)
  const event = hasVoted ? undefined : taps.outgoing(vote)
  const label = hasVoted ? m.voted : m.vote
  return (
    <>
      <div class="verdicts">
        <button
          type="button"
          class="secondary"
          aria-label={`${label}: ${inLanguage(title, panel.language)}`}
          aria-disabled={hasVoted}
          onClick={() => void taps.send(vote)}
        >
          {label}
        </button>
        <small role="status">{hasVoted && m.voteCounts}</small>
      </div>
      {event && <ExactData t={panel.t} events={[event]} />}
      <p class="problem" role="alert">
        {taps.hasFailed(vote) && panel.t.notStored}
      </p>
    </>
  )
}
