import { h } from 'preact'
import { daysToReply, replyHere } from '../../../content/replies.ts'
import type { MoreState } from '../more-state.ts'
import { ReplyLine } from './reply-line.tsx'
import { told } from '../told.tsx'

/** The newest answer that concerns this screen, until the reader puts it away. */
export function ReplyHere({ state }: { state: MoreState }) {
  const { content, context } = state.panel.now
  const { replies } = state
  const { seen } = replies.now
  const newest = replyHere(content, context, state.today)
  if (!newest || !seen || seen.includes(newest.key)) return null
  const m = state.m.replies
  const showAll = () => {
    state.panel.show('news')
    replies.heading.current?.focus()
  }
  return (
    <aside class="card said" aria-label={m.title}>
      <p class="kind">{m.title}</p>
      <p class="note">{told(newest.said, state.panel, m.quote)}</p>
      <ReplyLine state={state} reply={newest.reply} days={daysToReply(newest)} />
      <div class="verdicts">
        <button type="button" onClick={() => void replies.putAway(newest.key)}>
          {m.gotIt}
        </button>
        <button type="button" onClick={showAll}>
          {m.all}
        </button>
      </div>
    </aside>
  )
}
