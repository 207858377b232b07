import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import { tipsFor } from '../../content/pick.ts'
import { placeIdOf } from '../../guide/place-id-of.ts'
import type { MoreState } from './more-state.ts'
import { AttentionSection } from './attention/attention-section.tsx'
import { HintsSection } from './hints/hints-section.tsx'
import { ProgressSection } from './progress/progress-section.tsx'
import { ShowWhere } from './show-where.tsx'
import { SpotSection } from './spot/spot-section.tsx'
import { TipCard } from './tip-card.tsx'

export function TipsView({ state }: { state: MoreState }) {
  const { panel } = state
  const { content, context } = panel.now
  const tips = tipsFor(content, context, state.today)
  const speakOf = (tip: string) => {
    panel.say({ tip })
    panel.show('feedback')
  }
  return (
    <>
      <HintsSection state={state} />
      <h3>{state.m.tipsHere}</h3>
      {tips.length === 0 && <p>{state.m.noTips}</p>}
      {tips.map((tip) => (
        <TipCard key={tip.id} state={state} tip={tip} onSpeak={() => speakOf(tip.id)}>
          {placeIdOf(tip) && <ShowWhere state={state} kind="tip" id={tip.id} />}
        </TipCard>
      ))}
      <ProgressSection state={state} />
      <AttentionSection state={state} />
      <SpotSection state={state} />
    </>
  )
}
