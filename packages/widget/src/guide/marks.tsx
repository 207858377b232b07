import { h } from 'preact'
import { inLanguage } from '../content/pick.ts'
import { onEscape } from '../panel/on-escape.ts'
import type { FrameParts } from './guide-frame.tsx'
import { isFolded } from './is-folded.ts'
import { spread } from './spread.ts'

/** Small round buttons at the elements of the page that tips are about. */
export function Marks({ guide, teller }: FrameParts) {
  const { language, t } = teller.panel
  const m = teller.m.guide
  const { origin } = guide.now
  const { open, pressed } = guide.card.now
  const marks = guide.marks()
  if (marks.length === 0) return null
  const room = { width: document.documentElement.clientWidth, height: innerHeight }
  const places = spread(
    marks.map(({ place }) => place.corner),
    room,
  )
  return (
    <div role="group" aria-label={m.marks} lang={t.language}>
      {marks.map((mark, at) => {
        const { x, y } = places[at] ?? mark.place.corner
        const isOpen = open !== undefined && !isFolded(open) && pressed === mark.anchor.id
        return (
          <button
            key={mark.anchor.id}
            type="button"
            class="mark"
            name={mark.anchor.id}
            aria-label={m.mark(
              mark.tips.map(({ title }) => inLanguage(title, language)).join('; '),
            )}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            style={{ left: `${x - origin.x}px`, top: `${y - origin.y}px` }}
            onClick={() => guide.press(mark)}
            onKeyDown={isOpen ? onEscape(guide.card.close) : undefined}
          >
            <Bulb />
          </button>
        )
      })}
    </div>
  )
}

const Bulb = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M5.5 10.5a4.3 4.3 0 1 1 5 0v1.2h-5zM6 13.2h4M7 15h2" />
  </svg>
)
