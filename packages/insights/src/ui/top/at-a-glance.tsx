import { h } from 'preact'
import { glanceOf } from '../../model/glance.ts'
import { today } from '../../write/today.ts'
import { Words } from '../words.tsx'
import type { TopProps } from './fix-first.tsx'

/** One line about each part of the page, and the way to it. */
export function AtAGlance(props: TopProps) {
  return (
    <section aria-labelledby="glance" class="glance">
      <h2 id="glance">At a glance</h2>
      <ul>
        {glanceOf({ ...props, today: today() }).map(({ to, head, figure, words }) => (
          <li key={to}>
            <a href={`#${to}`}>{head}</a>
            <p>
              {figure && <strong>{figure} </strong>}
              {words.map((part, index) => (
                <Words of={part} key={index} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
