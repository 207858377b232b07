import type { Reason } from '@candor/protocol'
import { Fragment, h } from 'preact'
import { answerTo, tipsFor } from '../../content/pick.ts'
import type { MoreState } from './more-state.ts'
import { PowerUsers } from './power-users.tsx'
import { TipCard } from './tip-card.tsx'

/** Ignorance gets the benefit, fear a way that is easier, ego an invitation to shape it. */
export function Answer({ state, reason }: { state: MoreState; reason: Reason }) {
  const { content, context } = state.panel.now
  const tip = answerTo(tipsFor(content, context, state.today), reason)
  const people = reason === 'does-not-fit'
  return (
    <>
      {(tip || people || reason === 'broken') && <p>{state.m.thanksReason[reason]}</p>}
      {tip && <TipCard state={state} tip={tip} />}
      {people && <PowerUsers state={state} />}
    </>
  )
}
