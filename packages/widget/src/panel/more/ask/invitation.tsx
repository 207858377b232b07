import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import { propose } from '../ideas/propose.ts'
import type { MoreState } from '../more-state.ts'
import { PersonCard } from './person-card.tsx'
import { WhatOpens } from './what-opens.tsx'

/** For whoever knows better how the work is done: propose it, or talk about it. */
export function Invitation({ state }: { state: MoreState }) {
  const { ask, m } = state
  const first = ask.people(ask.topic())?.[0]
  return (
    <>
      <button type="button" class="secondary" onClick={() => propose(state)}>
        {m.ideas.propose}
      </button>
      {first && <p>{m.orTalk}</p>}
      {first && <PersonCard state={state} person={first} isFirst />}
      {first && <WhatOpens state={state} people={[first]} />}
    </>
  )
}
