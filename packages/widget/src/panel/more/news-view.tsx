import { Fragment, h } from 'preact'
import { inLanguage, newsOf } from '../../content/pick.ts'
import { IdeasSection } from './ideas/ideas-section.tsx'
import type { MoreState } from './more-state.ts'
import { RepliesSection } from './replies/replies-section.tsx'
import { SurveyList } from './survey-list.tsx'

export function NewsView({ state }: { state: MoreState }) {
  const { m, today } = state
  const Survey = state.surveys.now.current?.View
  if (Survey) return <Survey />
  const { language, now } = state.panel
  const news = newsOf(now.content, today)
  void state.readNews.saw(news.map(({ id }) => id))
  const refused = state.now.entries.filter((entry) => entry.state === 'refused').length
  return (
    <>
      {refused > 0 && (
        <div class="card">
          <p>{m.notDelivered(refused)}</p>
          <button type="button" class="secondary" onClick={() => state.panel.show('privacy')}>
            {m.whyNot}
          </button>
        </div>
      )}
      <SurveyList state={state} />
      <h3>{m.newsTitle}</h3>
      {news.length === 0 && <p>{m.noNews}</p>}
      {news.map((item) => (
        <article class="card" key={item.id}>
          <p class="kind">{m.newsKinds[item.kind]}</p>
          <h4>{inLanguage(item.title, language)}</h4>
          <p>{inLanguage(item.body, language)}</p>
        </article>
      ))}
      <RepliesSection state={state} />
      <IdeasSection state={state} />
    </>
  )
}
