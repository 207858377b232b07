import type { IdeaEvent } from '@candor/protocol'
import { MAX_TEXT } from '@candor/protocol'
import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import { mayWrite } from '../../../content/may-write.ts'
import { publishedIdeas } from '../../../ideas/published-ideas.ts'
import { similarIdeas } from '../../../ideas/similar-ideas.ts'
import { screenName } from '../../../preview/screen-name.ts'
import { unbroken } from '../../../preview/unbroken.ts'
import { ExactData } from '../exact-data.tsx'
import type { MoreState } from '../more-state.ts'
import { IdeaCard } from './idea-card.tsx'

export interface ProposalProps {
  state: MoreState
  text: string
}

/** An idea in own words; those that say about the same come before Send. */
export function Proposal({ state, text }: ProposalProps) {
  const { proposal, panel } = state
  const { t, now } = panel
  const { problem } = proposal.now
  const m = state.m.ideas
  if (!mayWrite(now.content, panel.options.department))
    return (
      <div class="stack">
        <p tabIndex={-1} ref={proposal.places.withoutText}>
          {state.m.survey.withoutTexts}
        </p>
        <button type="button" class="secondary" onClick={proposal.cancel}>
          {m.cancel}
        </button>
      </div>
    )
  const similar = similarIdeas(publishedIdeas(now.content, state.today), text)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    void proposal.send()
  }
  return (
    <form onSubmit={send}>
      <label>
        <span class="label">{m.text}</span>
        <textarea
          rows={4}
          maxLength={MAX_TEXT}
          value={text}
          ref={proposal.places.text}
          aria-describedby="idea-hint"
          onInput={({ currentTarget }) =>
            proposal.set({ text: currentTarget.value, problem: undefined })
          }
        />
        <small id="idea-hint">{m.hint}</small>
      </label>
      <state.DetailsHelp field="idea" text={text} onReplace={(text) => proposal.set({ text })} />
      <p role="status">{similar.length > 0 && <strong>{m.similar}</strong>}</p>
      {similar.length > 0 && (
        <ul class="list">
          {similar.map((idea) => (
            <li key={idea.id}>
              <IdeaCard state={state} idea={idea} />
            </li>
          ))}
        </ul>
      )}
      <Outgoing state={state} idea={proposal.outgoing()} />
      <p class="problem" role="alert">
        {problem && (problem === 'empty' ? m.empty : t.notStored)}
      </p>
      <button class="primary">{t.send}</button>
      <button type="button" class="secondary" onClick={proposal.cancel}>
        {m.cancel}
      </button>
    </form>
  )
}

/** Shows what Send will let out: in words, and as the exact data. */
function Outgoing({ state, idea }: { state: MoreState; idea: IdeaEvent | undefined }) {
  const { t } = state.panel
  return (
    <section class="preview" aria-label={t.preview}>
      <h4>{t.preview}</h4>
      {idea ? (
        <>
          <dl>
            {linesOf(idea, state).map(([name, value]) => [<dt>{name}</dt>, <dd>{value}</dd>])}
          </dl>
          <ExactData t={t} events={[idea]} />
        </>
      ) : (
        <p>{t.previewEmpty}</p>
      )}
      <p>{t.neverSent}</p>
    </section>
  )
}

function linesOf({ context, text, receipt }: IdeaEvent, { panel: { t }, m }: MoreState) {
  const lines = [
    [t.screen, screenName(context, t)],
    [m.kinds.idea, unbroken(text)],
    [t.random, t.randomWhy],
  ]
  return receipt ? [...lines, [t.receipt, t.receiptWhy]] : lines
}
