import type { Announcement } from '@candor/protocol'
import { ANNOUNCEMENT_KINDS } from '@candor/protocol'
import { h } from 'preact'
import type { Digest } from '../../../news/digests-of.ts'
import { digestsOf } from '../../../news/digests-of.ts'
import type { MoreState } from '../more-state.ts'
import { ReplyLine } from '../replies/reply-line.tsx'
import { periodInWords } from './period-in-words.ts'
import { told } from '../told.tsx'

/** What the last month or quarter has brought, and below it those before. */
export function Digests({ state }: { state: MoreState }) {
  const [last, ...earlier] = digestsOf(state.panel.now.content, state.today)
  const m = state.m.news
  if (!last) return null
  return (
    <section class="stack">
      <h3>{m.digest}</h3>
      <Period state={state} digest={last} />
      {earlier.length > 0 && (
        <details>
          <summary>{m.earlier}</summary>
          {earlier.map((digest) => (
            <Period key={digest.from} state={state} digest={digest} />
          ))}
        </details>
      )}
    </section>
  )
}

interface PeriodProps {
  state: MoreState
  digest: Digest
}

function Period({ state, digest }: PeriodProps) {
  const { m, panel } = state
  return (
    <details class="digest">
      <summary>{periodInWords(digest, panel.t.language, m.news.quarter)}</summary>
      {ANNOUNCEMENT_KINDS.map((kind) => (
        <News
          key={kind}
          state={state}
          heading={m.newsKinds[kind]}
          news={digest.news.filter((item) => item.kind === kind)}
        />
      ))}
      <Replies state={state} digest={digest} />
      <Ideas state={state} digest={digest} />
    </details>
  )
}

interface NewsProps {
  state: MoreState
  heading: string
  news: readonly Announcement[]
}

function News({ state: { panel }, heading, news }: NewsProps) {
  if (news.length === 0) return null
  return (
    <section>
      <h4>{heading}</h4>
      <ul class="list">
        {news.map(({ id, title, body }) => (
          <li key={id}>
            <strong>{told(title, panel)}</strong>
            <p>{told(body, panel)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Replies({ state, digest: { replies } }: PeriodProps) {
  const m = state.m.replies
  if (replies.length === 0) return null
  return (
    <section>
      <h4>{m.title}</h4>
      <ul class="list">
        {replies.map(({ key, said, reply }) => (
          <li key={key}>
            <strong>{told(said, state.panel, m.quote)}</strong>
            <ReplyLine state={state} reply={reply} days={undefined} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ideas({ state: { m, panel }, digest: { ideas } }: PeriodProps) {
  if (ideas.length === 0) return null
  return (
    <section>
      <h4>{m.news.newIdeas}</h4>
      <ul class="list">
        {ideas.map(({ id, title }) => (
          <li key={id}>{told(title, panel)}</li>
        ))}
      </ul>
    </section>
  )
}
