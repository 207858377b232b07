import type { Tip } from '@candor/protocol'
import { VERDICTS } from '@candor/protocol'
import { h } from 'preact'
import { inLanguage } from '../../content/pick.ts'
import { Leaves } from './leaves/leaves.tsx'
import type { MoreState } from './more-state.ts'

export interface TipCardProps {
  state: MoreState
  tip: Tip
  /** Shows at once how it is done. */
  showsHow?: boolean
}

/** A tip: the benefit first, who vouches for it, and the reader's verdict. */
export function TipCard({ state, tip, showsHow = false }: TipCardProps) {
  const { m } = state
  const { language } = state.panel
  const until = new Date(`${tip.until}T12:00:00Z`).toLocaleDateString(language)
  return (
    <article class="card">
      <h4>{inLanguage(tip.title, language)}</h4>
      <p>{inLanguage(tip.benefit, language)}</p>
      {tip.how && (
        <details open={showsHow}>
          <summary>{m.how}</summary>
          <p>{inLanguage(tip.how, language)}</p>
        </details>
      )}
      <p class="note">{m.vouched(tip.author, until)}</p>
      <p class="problem" role="alert">
        {state.now.unkept === tip.id && state.panel.t.notStored}
      </p>
      {state.now.judged.includes(tip.id) ? (
        <p role="status">{m.verdictSent}</p>
      ) : (
        <div class="verdicts">
          {VERDICTS.map((verdict) => (
            <button
              key={verdict}
              type="button"
              class="secondary"
              onClick={() => void state.judge(tip.id, verdict)}
            >
              {m.verdicts[verdict]}
            </button>
          ))}
          <small>{m.verdictLeaves}</small>
          <Leaves
            state={state}
            inputs={VERDICTS.map((verdict) => ({ kind: 'tip', tip: tip.id, verdict }))}
          />
        </div>
      )}
    </article>
  )
}
