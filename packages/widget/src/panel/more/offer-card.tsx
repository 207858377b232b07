import type { Offer } from '@candor/protocol'
import { h } from 'preact'
import { inLanguage } from '../../content/pick.ts'
import type { MoreState } from './more-state.ts'

/** A course, a how-to or an hour with the team. */
export function OfferCard({ state, offer }: { state: MoreState; offer: Offer }) {
  const { title, text, link } = offer
  const { language } = state.panel
  return (
    <article class="card">
      <h4>{inLanguage(title, language)}</h4>
      <p>{inLanguage(text, language)}</p>
      {/* A content file of an operator's own may not have been checked. */}
      {link?.startsWith('https://') && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {state.m.openOffer}
          </a>
        </p>
      )}
    </article>
  )
}
