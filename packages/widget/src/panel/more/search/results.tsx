import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import { takesVotes } from '../../../ideas/published-ideas.ts'
import type { Found } from '../../../search/to-entries.ts'
import { WhatOpens } from '../ask/what-opens.tsx'
import { propose } from '../ideas/propose.ts'
import type { MoreState } from '../more-state.ts'
import { keyOf, Result } from './result.tsx'

/** As many are looked over at a glance; as many more on request. */
const AT_ONCE = 8
const AT_MOST = 40

interface ResultsProps {
  state: MoreState
  found: readonly Found[]
}

export function Results({ state, found }: ResultsProps) {
  const m = state.m.search
  const more = found.slice(AT_ONCE, AT_MOST)
  return (
    <>
      <h3 class="unseen">{m.label}</h3>
      <Notes state={state} found={found} />
      <List state={state} found={found.slice(0, AT_ONCE)} />
      {more.length > 0 && (
        <details>
          <summary>{m.more(more.length)}</summary>
          <List state={state} found={more} />
        </details>
      )}
      <NotIt state={state} />
    </>
  )
}

/** What a press sends or opens, said before it. */
function Notes({ state, found }: ResultsProps) {
  const { m } = state
  const people = found.flatMap((one) => (one.kind === 'person' ? [one.person] : []))
  return (
    <>
      {found.some((one) => one.kind === 'idea' && takesVotes(one.idea)) && (
        <p class="note">{m.ideas.voteLeaves}</p>
      )}
      {people.length > 0 && <WhatOpens state={state} people={people} />}
    </>
  )
}

const List = ({ state, found }: ResultsProps) => (
  <ul class="list">
    {found.map((one) => (
      <li key={keyOf(one)}>
        <Result state={state} found={one} />
      </li>
    ))}
  </ul>
)

/** What is missing can be asked for, or proposed with the words that were looked for. */
function NotIt({ state }: { state: MoreState }) {
  const { m, panel, search } = state
  const ask = () => {
    search.look('')
    panel.show('ask')
  }
  return (
    <section class="stack">
      <h4>{m.search.notIt}</h4>
      <div class="verdicts">
        <button type="button" class="secondary" onClick={ask}>
          {m.search.ask}
        </button>
        <button type="button" class="secondary" onClick={() => propose(state, search.text)}>
          {m.ideas.propose}
        </button>
      </div>
    </section>
  )
}
