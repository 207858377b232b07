import type { Content, Dimension } from '@candor/protocol'
import { h } from 'preact'
import type { Findings } from '../../model/blocks.ts'
import { CELL_OF, cellsLabel } from '../../model/cell-label.ts'
import { worstFirst } from '../../model/worst-first.ts'
import { firstTold } from '../first-told.ts'
import { screensIn } from '../screens-in.ts'
import { answerSeed } from '../seeds.ts'
import { AnswerBar } from './answer-bar.tsx'

/** An answer to what was said about a screen, the one that hurts most first. */
export function AnswerScreens(props: { found: Findings; by: Dimension; content: Content | null }) {
  const { found, by, content } = props
  return (
    <AnswerBar
      id="hurts"
      label={`Answer what was said, by ${CELL_OF[by]}`}
      matters={worstFirst(found.groups).map(({ cells, key }) => {
        const about = cellsLabel(cells, by, content).text
        const where = screensIn(cells)
        return {
          about,
          seed: (today, windows) => {
            const week = firstTold(windows, { question: found.question, key })
            return answerSeed({ about, where, week }, today)
          },
        }
      })}
    />
  )
}
