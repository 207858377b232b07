import type { Content, Policy, Window } from '@candor/protocol'
import { h } from 'preact'
import { cellsLabel } from '../model/cell-label.ts'
import { cellsKey } from '../model/group.ts'
import { countLabel } from '../model/number-label.ts'
import { daysLabel, weeksLabel } from '../model/period-label.ts'
import { dimensionOf } from '../model/question.ts'
import { questionLabel } from '../model/question-label.ts'
import { textsByQuestion, type TextWindow } from '../model/texts.ts'
import { AnswerTexts } from '../write/ui/answer-texts.tsx'
import { PutToVote } from '../write/ui/put-to-vote.tsx'
import { Nothing } from './nothing.tsx'
import { Words } from './words.tsx'

interface TextsProps {
  windows: readonly Window[]
  policy: Policy
  content: Content | null
}

/** What people wrote, latest weeks first. Texts are shown as text, whatever they hold. */
export function Texts(props: TextsProps) {
  const questions = [...textsByQuestion(props.windows)].toSorted(([a], [b]) => a.localeCompare(b))
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">In their own words</h2>
      <p>
        In no particular order. A way of writing can give someone away: please do not guess who
        wrote what.
      </p>
      {questions.length === 0 && <Nothing what="No texts" />}
      {questions.map(([name, found]) => (
        <section key={name} aria-labelledby={`texts-${name}`}>
          <h3 id={`texts-${name}`}>
            <Words of={questionLabel(name, props.content)} />
          </h3>
          {found.map((each, index) => (
            <TextsOfWindow
              {...props}
              found={each}
              open={index === 0}
              key={weeksLabel(each.period)}
            />
          ))}
        </section>
      ))}
    </section>
  )
}

function TextsOfWindow(props: TextsProps & { found: TextWindow; open: boolean }) {
  const { found, open, policy, content } = props
  const n = found.blocks.reduce((sum, { texts }) => sum + texts.length, 0)
  return (
    <details class="texts" open={open}>
      <summary>
        {daysLabel(found.period)} <small>{countLabel(n)} texts</small>
      </summary>
      {found.blocks.map(({ question, cells, texts }) => (
        <section key={cellsKey(cells)}>
          <h4>
            <Words of={cellsLabel(cells, dimensionOf(question, policy), content)} />
          </h4>
          <TextList
            texts={texts}
            isIdea={question === 'idea'}
            place={`${weeksLabel(found.period)} ${cellsKey(cells)}`}
          />
          <AnswerTexts
            about={cellsLabel(cells, dimensionOf(question, policy), content).text}
            {...{ cells, texts, week: found.period.to }}
          />
        </section>
      ))}
    </details>
  )
}

function TextList(props: { texts: readonly string[]; isIdea: boolean; place: string }) {
  const { texts, isIdea, place } = props
  return (
    <ul>
      {texts.map((text, index) => (
        // The language is not known, and saying none is better than saying English.
        <li key={index} dir="auto" lang="">
          {text}
          {isIdea && <PutToVote text={text} place={`${place} ${index}`} />}
        </li>
      ))}
    </ul>
  )
}
