import type { Tip } from '@candor/protocol'
import { VERDICTS } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { inLanguage } from '../../content/pick.ts'
import { dayInWords } from './day-in-words.ts'
import { ExactData } from './exact-data.tsx'
import type { MoreState } from './more-state.ts'

export interface TipCardProps {
  state: MoreState
  tip: Tip
  /** Shows at once how it is done. */
  showsHow?: boolean
}

/** A tip: the benefit first, who vouches for it, and the reader's verdict. */
export function TipCard({ state, tip, showsHow = false }: TipCardProps) {
  const { m, taps, panel } = state
  const { language } = panel
  const verdicts = VERDICTS.map((verdict) => ({ kind: 'tip', tip: tip.id, verdict }) as const)
  const until = dayInWords(tip.until, panel.t.language)
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
        {verdicts.some(taps.hasFailed) && panel.t.notStored}
      </p>
      {verdicts.some(taps.has) ? (
        <p role="status">{m.verdictSent}</p>
      ) : (
        <>
          <div class="verdicts">
            {verdicts.map((tap) => (
              <button
                key={tap.verdict}
                type="button"
                class="secondary"
                onClick={() => void taps.send(tap)}
              >
                {m.verdicts[tap.verdict]}
              </button>
            ))}
            <small>{m.verdictLeaves}</small>
          </div>
          <ExactData t={panel.t} events={verdicts.flatMap((tap) => taps.outgoing(tap) ?? [])} />
        </>
      )}
    </article>
  )
}
