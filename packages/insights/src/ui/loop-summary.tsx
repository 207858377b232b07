import type { Content } from '@candor/protocol'
import { h } from 'preact'
import { loopHealth } from '../model/loop-health.ts'
import { countLabel } from '../model/number-label.ts'

/** How much of what was said is answered, and how fast. */
export function LoopSummary({ content }: { content: Content }) {
  const { open, planned, done, declined, medianDays } = loopHealth(content)
  const figures: [figure: string, words: string][] = [
    [countLabel(open), open === 1 ? 'idea waits for an answer' : 'ideas wait for an answer'],
    [countLabel(planned), 'planned'],
    [countLabel(done), 'done'],
    [countLabel(declined), 'declined, with the reason'],
    [medianDays === null ? '–' : countLabel(medianDays), 'days to an answer (median)'],
  ]
  return (
    <section aria-labelledby="loop">
      <h2 id="loop">You said, we did</h2>
      <p>
        Ideas and answers that colleagues see in the widget. Who speaks and never hears back stops
        speaking.
      </p>
      <ul class="short">
        {figures.map(([figure, words]) => (
          <li key={words}>
            <strong>{figure}</strong>
            {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
