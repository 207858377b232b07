import type { Announcement } from '@candor/protocol'
import { h } from 'preact'
import { inLanguage, isNamed } from '../../../content/pick.ts'
import { dayInWords } from '../day-in-words.ts'
import type { MoreState } from '../more-state.ts'

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
      <h4>{inLanguage(title, panel.language)}</h4>
      <p>{inLanguage(body, panel.language)}</p>
      <p class="note">{m.news.since(dayInWords(from, panel.t.language))}</p>
    </article>
  )
}
