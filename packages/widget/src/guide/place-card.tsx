import type { Tip } from '@candor/protocol'
import { h } from 'preact'
import { Fragment } from '../fragment.ts'
import { inLanguage } from '../content/pick.ts'
import { TipCard } from '../panel/more/tip-card.tsx'
import { cardPlace } from './card-place.ts'
import type { FrameParts } from './guide-frame.tsx'
import type { OpenCard } from './card-state.ts'
import type { Box } from './place.ts'

/** Tips laid open beside the element that they are about, with an outline around it. */
export function PlaceCard(parts: FrameParts) {
  const { guide, teller } = parts
  const { origin } = guide.now
  const card = guide.card.now.open
  // It is known where with the next frame.
  if (!card?.place) return null
  const { t, language } = teller.panel
  const { box, isRightToLeft } = card.place
  const room = { width: document.documentElement.clientWidth, height: innerHeight }
  const at = cardPlace(box, isRightToLeft, room)
  return (
    <>
      {card.element && <div class="outline" style={outlineOf(box, origin)} />}
      <div
        key={card.tips[0]?.id}
        ref={takeFocus}
        class="place-card"
        role="dialog"
        tabIndex={-1}
        lang={t.language}
        aria-label={card.tips.map(({ title }) => inLanguage(title, language)).join('; ')}
        style={{
          left: `${at.left - origin.x}px`,
          width: `${at.width}px`,
          maxHeight: `${at.maxHeight}px`,
          top: at.top === undefined ? 'auto' : `${at.top - origin.y}px`,
          bottom: at.bottom === undefined ? 'auto' : `${origin.y - at.bottom}px`,
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Or a modal dialog of the page would close as well.
          event.preventDefault()
          guide.card.close()
        }}
      >
        <button type="button" class="icon" aria-label={t.close} onClick={guide.card.close}>
          ×
        </button>
        {card.tips.map((tip) => (
          <TipCard
            key={tip.id}
            state={teller}
            tip={tip}
            walk={walkOf(parts, card, tip)}
            onSpeak={() => guide.speakOf(tip)}
          />
        ))}
        <button type="button" class="secondary" onClick={() => guide.openPanel('tips')}>
          {teller.m.guide.allTips}
        </button>
      </div>
    </>
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
