import { h } from 'preact'
import type { MoreState } from './more-state.ts'

/** What became of an invitation; gone with the view in which it was said. */
export function SurveyNotice({ state }: { state: MoreState }) {
  const { surveys, m } = state
  const { notice } = surveys.now
  return (
    <div role="status" class="notice">
      {notice && (
        <p tabIndex={-1} ref={surveys.noticeRef}>
          {notice.text}
        </p>
      )}
      {notice?.undo && (
        <button type="button" class="secondary" onClick={() => void notice.undo?.()}>
          {m.survey.undo}
        </button>
      )}
    </div>
  )
}
