import type { Content, Pending as PendingQuestion } from '@candor/protocol'
import { h } from 'preact'
import { questionLabel } from '../model/question-label.ts'
import { Words } from './words.tsx'

/** Whether last week sufficed, question by question. Says nothing of what has arrived since. */
export function Pending(props: { pending: readonly PendingQuestion[]; content: Content | null }) {
  return (
    <section aria-labelledby="pending">
      <h2 id="pending">Was last week enough?</h2>
      <p>What is not enough for a group waits until later weeks make it so.</p>
      <ul class="pending">
        {props.pending.map(({ question, enough }) => (
          <li key={question} class={enough ? 'enough' : ''}>
            <span>
              <Words of={questionLabel(question, props.content)} />
            </span>{' '}
            <span class="state">{enough ? 'enough, published' : 'not enough yet'}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
