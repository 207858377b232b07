import { h } from 'preact'
import type { MoreState } from '../more-state.ts'

/** The answers come below the switch, where the view may end. */
const intoView = (element: Element | null) => element?.scrollIntoView({ block: 'nearest' })

/** Whether progress is kept; before anything is lost it asks. */
export function KeepSwitch({ state, keeps }: { state: MoreState; keeps: string }) {
  const { progress } = state
  const m = state.m.progress
  const { progress: kept, isAsked, said } = progress.now
  return (
    <div class="stack" ref={progress.sayingRef}>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-describedby="progress-keeps"
          checked={kept !== undefined}
          ref={progress.keepSwitch}
          // Each drawing shows what is kept, and not what was pressed.
          onChange={() => void progress.turn()}
        />
        <span>{m.keep}</span>
      </label>
      <small id="progress-keeps">{keeps}</small>
      {kept && !state.now.durable && <p class="note">{m.notDurable}</p>}
      <p role="status">{isAsked ? m.ask : said && m[said]}</p>
      {isAsked && (
        <div class="verdicts" role="group" aria-label={m.ask} ref={intoView}>
          <button type="button" class="secondary" onClick={() => void progress.erase()}>
            {m.erase}
          </button>
          <button type="button" class="secondary" onClick={progress.stay}>
            {m.stay}
          </button>
        </div>
      )}
    </div>
  )
}
