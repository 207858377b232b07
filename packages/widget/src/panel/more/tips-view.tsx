import { Fragment, h } from 'preact'
import { tipsFor } from '../../content/pick.ts'
import { HintsSection } from './hints/hints-section.tsx'
import type { MoreState } from './more-state.ts'
import { ProgressSection } from './progress/progress-section.tsx'
import { TipCard } from './tip-card.tsx'

export function TipsView({ state }: { state: MoreState }) {
  const { content, context } = state.panel.now
  const tips = tipsFor(content, context, state.today)
  return (
    <>
      <h3>{state.m.tipsHere}</h3>
      {tips.length === 0 && <p>{state.m.noTips}</p>}
      {tips.map((tip) => (
        <TipCard key={tip.id} state={state} tip={tip} />
      ))}
      <HintsSection state={state} />
      <ProgressSection state={state} />
    </>
  )
}
