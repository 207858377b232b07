import type { MatrixQuestion } from '@candor/protocol'
import { h } from 'preact'
import type { Findings } from '../../model/blocks.ts'
import { byCount, totalOfGroups } from '../../model/group.ts'
import { labelOf } from '../../model/label.ts'
import { daysLabel } from '../../model/period-label.ts'
import { spanOf } from '../../model/period.ts'
import { shareLabel } from '../../model/number-label.ts'
import { matrixRowLabel } from '../../model/survey-results.ts'
import { stepsOf } from '../levels.ts'
import { ScaleFigure } from '../scale-figure.tsx'

/** A bar for each row of a matrix; the choices in the order in which they are offered, first at the right. */
export function MatrixResult(props: {
  id: string
  findings: readonly Findings[]
  question: MatrixQuestion
}) {
  const { id, findings, question } = props
  const span = spanOf(findings.map(({ period }) => period))
  const wordsOf = (choice: string) =>
    labelOf(question.choices.find((one) => one.id === choice)?.title, choice).text
  const steps = question.choices.map(({ id: value }) => ({ value, words: wordsOf(value) }))
  return (
    <ScaleFigure
      id={id}
      head="Row"
      about={`Answers by row${span ? `, ${daysLabel(span)}` : ''}`}
      figure="Most named"
      levels={stepsOf(steps.toReversed())}
      rows={findings.map((found) => {
        const { n, counts } = totalOfGroups(found.groups)
        const [most, count] = byCount(counts)[0] ?? ['', 0]
        const figure = `${shareLabel(count, n)} ${wordsOf(most)}`
        return {
          key: found.question,
          label: matrixRowLabel(question, found.question),
          n,
          counts,
          figure,
        }
      })}
    />
  )
}
