import type { Content, Policy, Window } from '@candor/protocol'
import { h } from 'preact'
import { questionsOf } from '../model/blocks.ts'
import { readQuestion } from '../model/question.ts'
import { Nothing } from './nothing.tsx'
import { PlainQuestion } from './plain-question.tsx'
import { Tips } from './tips.tsx'
import { Topics } from './topics.tsx'
import { Votes } from './votes.tsx'

/** What a section about some questions needs. */
export interface QuestionsProps {
  windows: readonly Window[]
  /** Names of the questions that belong to the section; never empty. */
  questions: string[]
  policy: Policy
  content: Content | null
}

/** Questions that have sections of their own. */
const ELSEWHERE: readonly string[] = ['rating', 'reason', 'anchor', 'about-tip', 'survey']

/** Everything that was published beside ratings and reasons of screens. */
export function OtherQuestions(props: Omit<QuestionsProps, 'questions'>) {
  const asked = questionsOf(props.windows)
  const all = (of: string) => asked.filter((name) => readQuestion(name).of === of)
  const [tips, topics, votes] = [all('tip'), all('ask'), all('vote')]
  const isEmpty = asked.every((name) => ELSEWHERE.includes(readQuestion(name).of))
  return (
    <section aria-labelledby="others">
      <h2 id="others">Tips, topics and votes</h2>
      {isEmpty && <Nothing what="No answers to other questions" />}
      {tips.length > 0 && <Tips {...props} questions={tips} />}
      {topics.length > 0 && <Topics {...props} questions={topics} />}
      {votes.length > 0 && <Votes {...props} questions={votes} />}
      {all('unknown').map((name) => (
        <PlainQuestion {...props} questions={[name]} key={name} />
      ))}
    </section>
  )
}
