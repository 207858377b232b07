import type { Tip } from '@candor/protocol'
import { VERDICTS } from '@candor/protocol'
import type { ComponentChildren } from 'preact'
import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import { dayInWords } from './day-in-words.ts'
import { localeOf } from './locale-of.ts'
import type { MoreMessages } from '../../messages/en-more.ts'
import type { PanelParts } from '../panel-state.ts'
import { ExactData } from './exact-data.tsx'
import type { Tap, TapsState } from './taps-state.ts'
import type { Walk } from './tip-steps.tsx'
import { TipSteps } from './tip-steps.tsx'
import { told } from './told.tsx'

/** Who shows a tip: the panel, or a mark in the page. */
export interface Teller {
  m: MoreMessages
  taps: TapsState
  panel: Pick<PanelParts, 't' | 'language' | 'options'>
}

export interface TipCardProps {
  state: Teller
  tip: Tip
  /** Shows at once how it is done. */
  showsHow?: boolean
  /** Goes through its steps one by one. Left out: they are listed. */
  walk?: Walk | undefined
  /** Goes on to a feedback about it. */
  onSpeak?: () => void
  /** What else can be done about it. */
  children?: ComponentChildren
}

/** A tip: the benefit first, who vouches for it, and the reader's verdict. */
export function TipCard({ state, tip, showsHow = false, walk, onSpeak, children }: TipCardProps) {
  const { m, taps, panel } = state
  const verdicts = VERDICTS.map((verdict) => ({ kind: 'tip', tip: tip.id, verdict }) as const)
  const isSaid = verdicts.some(taps.has)
  const say = (tap: Tap, card: Element | null) => {
    void taps.send(tap)
    // The buttons are gone; whoever uses the keyboard goes on where it is said.
    card?.querySelector<HTMLElement>('[role=status]')?.focus()
  }
  const until = dayInWords(tip.until, localeOf(panel))
  return (
    <article class="card">
      <h4>{told(tip.title, panel)}</h4>
      <p>{told(tip.benefit, panel)}</p>
      {(tip.how || tip.steps) && (
        <details open={showsHow}>
          <summary>{m.how}</summary>
          {tip.how && <p>{told(tip.how, panel)}</p>}
          <TipSteps m={m.guide} speaker={panel} steps={tip.steps ?? []} walk={walk} />
        </details>
      )}
      {children}
      <p class="note">{m.vouched(tip.author, until)}</p>
      <p class="problem" role="alert">
        {verdicts.some(taps.hasFailed) && panel.t.notStored}
      </p>
      <p role="status" tabIndex={-1}>
        {isSaid && m.verdictSent}
      </p>
      {!isSaid && (
        <>
          <div class="verdicts">
            {verdicts.map((tap) => (
              <button
                key={tap.verdict}
                type="button"
                class="secondary"
                onClick={({ currentTarget }) => say(tap, currentTarget.closest('article'))}
              >
                {m.verdicts[tap.verdict]}
              </button>
            ))}
            <small>{m.verdictLeaves}</small>
          </div>
          <ExactData t={panel.t} events={verdicts.flatMap((tap) => taps.outgoing(tap) ?? [])} />
        </>
      )}
      {onSpeak && (
        <button type="button" class="secondary" onClick={onSpeak}>
          {m.guide.speakOf}
        </button>
      )}
    </article>
  )
}
