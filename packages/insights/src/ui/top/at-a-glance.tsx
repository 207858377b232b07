import { h } from 'preact'
import { useContext } from 'preact/hooks'
import { questionsOf } from '../../model/blocks.ts'
import { glanceOf } from '../../model/glance.ts'
import { readQuestion } from '../../model/question.ts'
import { today } from '../../write/today.ts'
import { DeskContext } from '../../write/ui/desk-context.ts'
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
      <FurtherDown windows={props.windows} />
    </section>
  )
}

/** The way to the parts that cannot be said in a line. */
function FurtherDown({ windows }: Pick<TopProps, 'windows'>) {
  const isWriting = useContext(DeskContext) !== null
  const hasSurveys = questionsOf(windows).some((name) => readQuestion(name).of === 'survey')
  const parts = [
    ...(hasSurveys ? [{ to: 'surveys', head: 'Surveys' }] : []),
    { to: 'texts', head: 'In their own words' },
    ...(isWriting ? [{ to: 'writing', head: 'Answer and announce' }] : []),
    { to: 'held', head: 'What is held back' },
    { to: 'along', head: 'Take it along' },
  ]
  return (
    <nav aria-label="Further down">
      {parts.map(({ to, head }) => (
        <a href={`#${to}`} key={to}>
          {head}
        </a>
      ))}
    </nav>
  )
}
