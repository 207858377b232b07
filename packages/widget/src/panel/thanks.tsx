import type { FeedbackEvent } from '@candor/protocol'
import { h } from 'preact'
import type { PanelState } from './panel-state.ts'

/** Thanks at once, and with what answers the reason as soon as that is loaded. */
export function Thanks({ state, event }: { state: PanelState; event: FeedbackEvent }) {
  const { t } = state
  const Answer = state.now.more?.Answer
  return (
    <div class="stack">
      <div role="status" tabIndex={-1}>
        <h3>{t.thanks}</h3>
      </div>
      {Answer && event.reason && <Answer reason={event.reason} />}
      <p class="note">{t.thanksNext}</p>
      <button type="button" class="secondary" onClick={() => state.set({ sent: undefined })}>
        {t.another}
      </button>
    </div>
  )
}
