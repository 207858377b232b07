import { h } from 'preact'
import { Fragment } from '../../../fragment.ts'
import { daysToReply } from '../../../content/replies.ts'
import { Foldable } from '../foldable.tsx'
import type { MoreState } from '../more-state.ts'
import { invitation } from '../survey-invitation.tsx'
import { told } from '../told.tsx'
import { ReplyLine } from './reply-line.tsx'
import { replyToShow } from './reply-to-show.ts'

/** The newest answer that concerns this screen, until the reader puts it away. */
export function ReplyHere({ state }: { state: MoreState }) {
  const { replies } = state
  const newest = replyToShow(state)
  if (!newest) return null
  const m = state.m.replies
  const showAll = () => {
    state.panel.show('news')
    replies.heading.current?.focus()
  }
  const head = (
    <>
      <span class="kind">{m.title}</span>{' '}
      <span class="note">{told(newest.said, state.panel, m.quote)}</span>
    </>
  )
  return (
    <aside class="card said" aria-label={m.title}>
      <Foldable isCrowded={invitation(state) !== null} head={head}>
        <ReplyLine state={state} reply={newest.reply} days={daysToReply(newest)} />
        <div class="verdicts">
          <button type="button" onClick={() => void replies.putAway(newest.key)}>
            {m.gotIt}
          </button>
          <button type="button" onClick={showAll}>
            {m.all}
          </button>
        </div>
      </Foldable>
    </aside>
  )
}
