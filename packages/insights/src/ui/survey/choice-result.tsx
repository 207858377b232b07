import type { Content } from '@candor/protocol'
import { h } from 'preact'
import type { Findings } from '../../model/blocks.ts'
import { byCount, totalOfGroups } from '../../model/group.ts'
import { shareInterval } from '../../model/interval.ts'
import { labelOf } from '../../model/label.ts'
import { answersLabel, shareLabel, shareRangeLabel } from '../../model/number-label.ts'
import { daysLabel } from '../../model/period-label.ts'
import { findSurvey, readQuestion } from '../../model/question.ts'
import { Bars } from '../bars.tsx'

/** Answers by choice, most first, all groups together. */
export function ChoiceResult(props: { id: string; found: Findings; content: Content | null }) {
  const { id, found, content } = props
  const { n, counts } = totalOfGroups(found.groups)
  const question = questionOf(found.question, content)
  const choices = question && 'choices' in question ? question.choices : []
  const several = question?.type === 'multiple' ? ', several choices possible' : ''
  return (
    <Bars
      id={id}
      about={`Share of answers, ${daysLabel(found.period)}, ${answersLabel(n)}${several}`}
      columns={['Answer', 'Count']}
      bars={byCount(counts).map(([value, count]) => ({
        key: value,
        label: labelOf(choices.find((choice) => choice.id === value)?.title, value),
        count,
        figure: shareLabel(count, n),
        range: shareRangeLabel(shareInterval(count, n)),
      }))}
    />
  )
}

function questionOf(name: string, content: Content | null) {
  const read = readQuestion(name)
  return read.of === 'survey' ? findSurvey(content, read).question : undefined
}
