import type { Announcement } from '@candor/protocol'
import { h } from 'preact'
import { isNamed } from '../../../content/pick.ts'
import { dayInWords } from '../day-in-words.ts'
import { localeOf } from '../locale-of.ts'
import type { MoreState } from '../more-state.ts'
import { told } from '../told.tsx'

/** What is announced: its kind, whether it is about this screen or new, and since when. */
export function NewsCard({ state, item }: { state: MoreState; item: Announcement }) {
  const { m, panel, news } = state
  const { kind, title, body, where, from } = item
  return (
    <article class="card">
      <p class="kind">
        {news.isNew(item.id) && <span class="stage done">{m.news.isNew}</span>}
        {[m.newsKinds[kind], isNamed(where, panel.now.context) && m.news.here]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h4>{told(title, panel)}</h4>
      <p>{told(body, panel)}</p>
      <p class="note">{m.news.since(dayInWords(from, localeOf(panel)))}</p>
    </article>
  )
}
