import type { Reason } from '@candor/protocol'
import { h } from 'preact'
import { Fragment } from '../../fragment.ts'
import { answerTo, offersFor, tipsFor } from '../../content/pick.ts'
import { Invitation } from './ask/invitation.tsx'
import type { MoreState } from './more-state.ts'
import { OfferCard } from './offer-card.tsx'
import { TipCard } from './tip-card.tsx'

/** Ignorance gets the benefit, fear a way that is easier, ego an invitation to shape it. */
export function Answer({ state, reason }: { state: MoreState; reason: Reason }) {
  const { panel } = state
  const { content, sent } = panel.now
  // That of the answer, even if the employee has gone on to another screen by now.
  const screen = sent?.context ?? panel.about()
  const tip = answerTo(tipsFor(content, screen, state.today), reason)
  const offers = offersFor(content, screen, reason)
  const isInvited = reason === 'does-not-fit'
  const hasAnswer = tip || offers.length > 0 || isInvited || reason === 'broken'
  return (
    <>
      {hasAnswer && <p>{state.m.thanksReason[reason]}</p>}
      {tip && <TipCard state={state} tip={tip} showsHow={reason === 'too-complex'} />}
      {offers.map((offer) => (
        <OfferCard key={offer.id} state={state} offer={offer} />
      ))}
      {isInvited && <Invitation state={state} />}
    </>
  )
}
