import type { Announcement } from '@candor/protocol'
import { h } from 'preact'
import { newsFor } from '../../../news/news-for.ts'
import type { MoreState } from '../more-state.ts'
import { None } from '../none.tsx'
import { NewsCard } from './news-card.tsx'

/** As many are read at a glance; the others on request. */
const AT_ONCE = 5

/** What is announced, that of this screen first. */
export function NewsList({ state }: { state: MoreState }) {
  const { m, panel, today } = state
  const news = newsFor(panel.now.content, panel.now.context, today)
  const more = news.slice(AT_ONCE)
  if (news.length === 0)
    return (
      <None state={state}>
        <p>{m.noNews}</p>
      </None>
    )
  return (
    // Another list is another element, so that its news are marked too.
    <div class="stack" key={news.map(({ id }) => id).join(' ')} ref={state.news.listed}>
      <Cards state={state} news={news.slice(0, AT_ONCE)} />
      {more.length > 0 && (
        <details>
          <summary>{m.news.more(more.length)}</summary>
          <Cards state={state} news={more} />
        </details>
      )}
    </div>
  )
}

const Cards = ({ state, news }: { state: MoreState; news: readonly Announcement[] }) => (
  <ul class="list">
    {news.map((item) => (
      <li key={item.id}>
        <NewsCard state={state} item={item} />
      </li>
    ))}
  </ul>
)
