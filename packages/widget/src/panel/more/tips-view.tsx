import type { Tip } from '@candor/protocol'
import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import { tipsFor } from '../../content/pick.ts'
import { placeIdOf } from '../../guide/place-id-of.ts'
import type { MoreState } from './more-state.ts'
import { AttentionSection } from './attention/attention-section.tsx'
import { HintsSection } from './hints/hints-section.tsx'
import { None } from './none.tsx'
import { ProgressSection } from './progress/progress-section.tsx'
import { ShowWhere } from './show-where.tsx'
import { SpotSection } from './spot/spot-section.tsx'
import { TipCard } from './tip-card.tsx'

/** As many are read at a glance; as many more each time that is asked for. */
const AT_ONCE = 20

export function TipsView({ state }: { state: MoreState }) {
  const { content, context } = state.panel.now
  const tips = tipsFor(content, context, state.today)
  return (
    <>
      <HintsSection state={state} />
      <h3>{state.m.tipsHere}</h3>
      {tips.length === 0 && (
        <None state={state}>
          <p>{state.m.noTips}</p>
        </None>
      )}
      <Tips state={state} tips={tips} unfolded={0} />
      <ProgressSection state={state} />
      <AttentionSection state={state} />
      <SpotSection state={state} />
    </>
  )
}

interface TipsProps {
  state: MoreState
  tips: readonly Tip[]
  /** How many lists of tips are unfolded before these. */
  unfolded: number
}

/** The first of them, and the others once they are asked for: a thousand would take their time. */
function Tips({ state, tips, unfolded }: TipsProps) {
  const { panel, m } = state
  const speakOf = (tip: string) => {
    panel.say({ tip })
    panel.show('feedback')
  }
  const more = tips.slice(AT_ONCE)
  const isOpen = state.now.tipsUnfolded > unfolded
  return (
    <>
      {tips.slice(0, AT_ONCE).map((tip) => (
        <TipCard key={tip.id} state={state} tip={tip} onSpeak={() => speakOf(tip.id)}>
          {placeIdOf(tip) && <ShowWhere state={state} kind="tip" id={tip.id} />}
        </TipCard>
      ))}
      {more.length > 0 && (
        <details
          class="stack"
          open={isOpen}
          onToggle={({ currentTarget: { open } }) => {
            // Browsers tell also of a list that is drawn open.
            if (open !== isOpen) state.set({ tipsUnfolded: open ? unfolded + 1 : unfolded })
          }}
        >
          <summary>{m.moreTips(more.length)}</summary>
          {isOpen && <Tips state={state} tips={more} unfolded={unfolded + 1} />}
        </details>
      )}
    </>
  )
}
