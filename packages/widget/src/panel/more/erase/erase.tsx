import { h } from 'preact'
import type { MoreState } from '../more-state.ts'

/** As far as there is room beside the button that was pressed. */
const toSight = (card: HTMLElement | null) => {
  for (const one of [card, card?.previousElementSibling]) one?.scrollIntoView({ block: 'nearest' })
}

/** Erases everything from this browser, after it has said what that means. */
export function Erase({ state }: { state: MoreState }) {
  const { erase } = state
  const m = state.m.safely.erase
  const { step } = erase.now
  const waiting = state.now.entries.filter((entry) => entry.state === 'waiting').length
  const isAsked = step === 'asked'
  /** The button that was pressed goes; the one that asks stays. */
  const thenBack = ({ currentTarget }: { currentTarget: Element }, act: () => unknown) => {
    const opener = currentTarget.closest('.erase')?.querySelector('button')
    void act()
    opener?.focus()
  }
  return (
    <div class="stack erase">
      <button
        type="button"
        class="secondary"
        aria-expanded={isAsked}
        onClick={isAsked ? erase.keep : erase.ask}
      >
        {m.open}
      </button>
      {isAsked && (
        <div class="card" role="group" aria-label={m.open} ref={toSight}>
          <p>
            {m.list} {waiting > 0 && m.waiting(waiting)}
          </p>
          <p>{m.receipts}</p>
          <div class="verdicts">
            <button
              type="button"
              class="secondary"
              onClick={(event) => thenBack(event, erase.erase)}
            >
              {m.yes}
            </button>
            <button
              type="button"
              class="secondary"
              onClick={(event) => thenBack(event, erase.keep)}
            >
              {m.no}
            </button>
          </div>
        </div>
      )}
      <div role="status">{(step === 'done' && m.done) || (step === 'failed' && m.failed)}</div>
    </div>
  )
}
