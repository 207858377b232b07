import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import type { MoreState } from '../more-state.ts'
import { People } from './people.tsx'
import { QuestionHere } from './question-here.tsx'
import { TopicChoice } from './topic-choice.tsx'

/** A person who knows, at once; and what the question is about. */
export function AskView({ state }: { state: MoreState }) {
  const topic = state.ask.topic()
  return (
    <>
      <h3>{state.m.askTitle}</h3>
      <TopicChoice state={state} />
      <People state={state} topic={topic} />
      <QuestionHere state={state} topic={topic} />
    </>
  )
}
