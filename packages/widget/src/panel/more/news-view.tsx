import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import { GoalsSection } from './goals/goals-section.tsx'
import { ThanksSection } from './goals/thanks-section.tsx'
import { IdeasSection } from './ideas/ideas-section.tsx'
import type { MoreState } from './more-state.ts'
import { Digests } from './news/digests.tsx'
import { NewsList } from './news/news-list.tsx'
import { RepliesSection } from './replies/replies-section.tsx'
import { SurveyList } from './survey-list.tsx'

export function NewsView({ state }: { state: MoreState }) {
  const { m } = state
  const Survey = state.surveys.now.current?.View
  if (Survey) return <Survey />
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
      <h3>{m.newsTitle}</h3>
      <NewsList state={state} />
      <SurveyList state={state} />
      <Digests state={state} />
      <GoalsSection state={state} />
      <ThanksSection state={state} />
      <RepliesSection state={state} />
      <IdeasSection state={state} />
    </>
  )
}
