import type { Content, Policy, Window } from '@candor/protocol'
import { h } from 'preact'
import { PlainQuestion } from './plain-question.tsx'

/** What a section about some questions needs. */
export interface QuestionsProps {
  windows: readonly Window[]
  /** Names of the questions that belong to the section; never empty. */
  questions: string[]
  policy: Policy
  content: Content | null
}

/** Questions that this page has no section for: of a page that sends events of its own. */
export function OtherQuestions(props: QuestionsProps) {
  return (
    <section aria-labelledby="others">
      <h2 id="others">Other questions</h2>
      {props.questions.map((name) => (
        <PlainQuestion {...props} questions={[name]} key={name} />
      ))}
    </section>
  )
}
