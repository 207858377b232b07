import { Fragment, h } from 'preact'
import type { MonthLine } from '../../model/month-loop.ts'
import { countLabel } from '../../model/number-label.ts'
import { Words } from '../words.tsx'

/** More would not fit the page; the widget has them all. */
const FIRST = 4

/** Answers as a list with a heading. `none`: what stands there without any. */
export function Lines(props: {
  id: string
  title: string
  none: string
  lines: readonly MonthLine[]
}) {
  const { id, title, none, lines } = props
  const more = lines.length - FIRST
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {lines.length === 0 && <p>{none}</p>}
      <ul class="lines">
        {lines.slice(0, FIRST).map(({ key, about, state, says }) => (
          <li key={key}>
            <b>
              <Words of={about} />
            </b>
            <small>{state}</small>
            {says && (
              <>
                {' '}
                <Words of={says} />
              </>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="note">and {countLabel(more)} more in the widget, under News</p>}
    </section>
  )
}
