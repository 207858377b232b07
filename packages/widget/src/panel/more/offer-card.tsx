import type { Offer } from '@candor/protocol'
import { h } from 'preact'
import type { MoreState } from './more-state.ts'
import { told } from './told.tsx'

/** A course, a how-to or an hour with the team. */
export function OfferCard({ state, offer }: { state: MoreState; offer: Offer }) {
  const { title, text, link } = offer
  return (
    <article class="card">
      <h4>{told(title, state.panel)}</h4>
      <p>{told(text, state.panel)}</p>
      {/* What has come past all checks of the content would still not run. */}
      {link && /^https:/i.test(link) && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {state.m.openOffer}
          </a>
        </p>
      )}
    </article>
  )
}
