import { h } from 'preact'
import type { Replied } from '../../../content/replies.ts'
import { daysToReply, repliesOf } from '../../../content/replies.ts'
import type { MoreState } from '../more-state.ts'
import { ReplyLine } from './reply-line.tsx'
import { told } from '../told.tsx'

/** As many are read at a glance; older ones on request. */
const AT_ONCE = 3

/** You said, we did: all that the team has answered. */
export function RepliesSection({ state }: { state: MoreState }) {
  const all = repliesOf(state.panel.now.content, state.today)
  const earlier = all.slice(AT_ONCE)
  const m = state.m.replies
  if (all.length === 0) return null
  return (
    <section class="stack">
      <h3 tabIndex={-1} ref={state.replies.heading}>
        {m.title}
      </h3>
      <Replies state={state} replies={all.slice(0, AT_ONCE)} />
      {earlier.length > 0 && (
        <details>
          <summary>{m.earlier(earlier.length)}</summary>
          <Replies state={state} replies={earlier} />
        </details>
      )}
    </section>
  )
}

const Replies = ({ state, replies }: { state: MoreState; replies: readonly Replied[] }) => (
  <ul class="list">
    {replies.map((replied) => (
      <li class="card" key={replied.key}>
        <h4>{told(replied.said, state.panel, state.m.replies.quote)}</h4>
        <ReplyLine state={state} reply={replied.reply} days={daysToReply(replied)} />
      </li>
    ))}
  </ul>
)
