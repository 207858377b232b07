import type { Tip } from '@candor/protocol'
import { h } from 'preact'
import { inLanguage } from '../content/pick.ts'
import { TipCard } from '../panel/more/tip-card.tsx'
import { told } from '../panel/more/told.tsx'
import { onEscape } from '../panel/on-escape.ts'
import { cardPlace } from './card-place.ts'
import type { FrameParts } from './guide-frame.tsx'
import { isFolded } from './is-folded.ts'
import type { OpenCard } from './card-state.ts'
import type { Box } from './place.ts'

/** Around the element that an open tip is about, below its mark. */
export function Outline({ guide }: FrameParts) {
  const card = guide.card.now.open
  if (!card?.place || !card.element || isFolded(card)) return null
  return <div class="outline" style={outlineOf(card.place.box, guide.now.origin)} />
}

/** Tips laid open beside the element that they are about. */
export function PlaceCard(parts: FrameParts) {
  const { guide, teller } = parts
  const { origin } = guide.now
  const card = guide.card.now.open
  // It is known where with the next frame.
  if (!card?.place) return null
  const { t, language } = teller.panel
  const { box, isRightToLeft } = card.place
  const room = { width: document.documentElement.clientWidth, height: innerHeight }
  const titled = card.hint ? [card.hint] : card.tips
  const at = cardPlace({ box, isRightToLeft, height: guide.card.now.height, room })
  return (
    <div
      key={titled[0]?.id}
      ref={takeFocus}
      class="place-card"
      hidden={isFolded(card)}
      role="dialog"
      tabIndex={-1}
      lang={t.language}
      aria-label={titled.map(({ title }) => inLanguage(title, language)).join('; ')}
      style={{
        left: `${at.left - origin.x}px`,
        width: `${at.width}px`,
        maxHeight: `${at.maxHeight}px`,
        top: at.top === undefined ? 'auto' : `${at.top - origin.y}px`,
        bottom: at.bottom === undefined ? 'auto' : `${origin.y - at.bottom}px`,
      }}
      onKeyDown={onEscape(guide.card.close)}
    >
      <button type="button" class="icon" aria-label={t.close} onClick={guide.card.close}>
        ×
      </button>
      <div class="held" ref={guide.card.held}>
        {card.hint && (
          <article class="card">
            <h4>{told(card.hint.title, teller.panel)}</h4>
            {/* Always there, or what it says would not be heard. */}
            <p role="status">{card.isRight && `✓ ${teller.m.hints.right}`}</p>
            {!card.isRight && <p>{told(card.hint.benefit, teller.panel)}</p>}
          </article>
        )}
        {card.tips.map((tip) => (
          <TipCard
            key={tip.id}
            state={teller}
            tip={tip}
            showsHow={card.showsHow}
            walk={walkOf(parts, card, tip)}
            onSpeak={() => guide.speakOf(tip)}
          />
        ))}
        <button type="button" class="secondary" onClick={() => guide.openPanel('tips')}>
          {teller.m.guide.allTips}
        </button>
      </div>
    </div>
  )
}

/** The reader has asked for it. The same for each drawing, so that it is called once. */
const takeFocus = (card: HTMLElement | null) => card?.focus({ preventScroll: true })

function walkOf({ guide }: FrameParts, card: OpenCard, tip: Tip) {
  const at = card.tip === tip.id ? card.step : 0
  const isLost = card.tip === tip.id && card.anchor !== undefined && !card.element
  return { at, isLost, go: (step: number) => guide.card.walk(tip, step) }
}

/** Pixels around an element, so that its own edge stays seen. */
const MARGIN = 3

const outlineOf = ({ left, top, right, bottom }: Box, origin: { x: number; y: number }) => ({
  left: `${left - origin.x - MARGIN}px`,
  top: `${top - origin.y - MARGIN}px`,
  width: `${right - left + 2 * MARGIN}px`,
  height: `${bottom - top + 2 * MARGIN}px`,
})
