import { h } from 'preact'
import type { Answering } from './answering.ts'

export function SurveyThanks({ answering }: { answering: Answering }) {
  const { panel, m, leave, thanksRef, focusable } = answering
  return (
    <div class="stack" ref={thanksRef}>
      <div class="stack" role="status" tabIndex={-1} ref={focusable('page')}>
        <h3>{panel.t.thanks}</h3>
        <p class="note">{panel.t.thanksNext}</p>
      </div>
      <p class="note">{m.survey.forgets}</p>
      <button type="button" class="secondary stop" onClick={() => void leave()}>
        {m.survey.leave}
      </button>
    </div>
  )
}
