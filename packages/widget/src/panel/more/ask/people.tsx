import type { Topic } from '@candor/protocol'
import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import type { Person } from '../../../ask/people-to-ask.ts'
import type { MoreState } from '../more-state.ts'
import { None } from '../none.tsx'
import { Nobody } from './nobody.tsx'
import { PersonCard } from './person-card.tsx'
import { WhatOpens } from './what-opens.tsx'

/** As many are looked over at a glance; more on request. */
const AT_ONCE = 3

export interface AboutTopic {
  state: MoreState
  /** Left out: about anything. */
  topic: Topic | undefined
}

/** The one to ask first, and the others who can help. */
export function People({ state, topic }: AboutTopic) {
  const people = state.ask.people(topic)
  if (!people) return null
  const [first, ...others] = people
  if (!first)
    return (
      <None state={state}>
        <Nobody state={state} />
      </None>
    )
  return (
    <>
      <PersonCard state={state} person={first} isFirst />
      <WhatOpens state={state} people={people} />
      {others.length > 0 && <Others state={state} people={others} />}
    </>
  )
}

function Others({ state, people }: { state: MoreState; people: readonly Person[] }) {
  const more = people.slice(AT_ONCE)
  const m = state.m.ask
  return (
    <section class="stack">
      <h4>{m.others}</h4>
      <List state={state} people={people.slice(0, AT_ONCE)} />
      {more.length > 0 && (
        <details>
          <summary>{m.more(more.length)}</summary>
          <List state={state} people={more} />
        </details>
      )}
    </section>
  )
}

const List = ({ state, people }: { state: MoreState; people: readonly Person[] }) => (
  <ul class="list">
    {people.map((person) => (
      <li key={person.user}>
        <PersonCard state={state} person={person} />
      </li>
    ))}
  </ul>
)
