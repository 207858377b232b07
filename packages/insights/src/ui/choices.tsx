import type { Content } from '@candor/protocol'
import { h } from 'preact'
import type { Findings } from '../model/blocks.ts'
import { byCount, totalOfGroups } from '../model/group.ts'
import { type Label, labelOf } from '../model/label.ts'
import { answersLabel } from '../model/number-label.ts'
import { daysLabel } from '../model/period-label.ts'
import { findSurvey, readQuestion } from '../model/question.ts'
import { Bars } from './bars.tsx'

/** Answers by choice, most first, all cells together. */
export function Choices(props: { id: string; found: Findings; content: Content | null }) {
  const { id, found, content } = props
  return (
    <Bars
      id={id}
      about={`${daysLabel(found.period)}, ${answersLabel(found.n)}`}
      columns={['Answer', 'Count']}
      bars={byCount(totalOfGroups(found.groups).counts).map(([value, count]) => ({
        key: value,
        label: choiceLabel(found.question, value, content),
        count,
      }))}
    />
  )
}

function choiceLabel(name: string, value: string, content: Content | null): Label {
  const read = readQuestion(name)
  const question = read.of === 'survey' ? findSurvey(content, read).question : undefined
  const choices = question && 'choices' in question ? question.choices : []
  // Of a ranking each place is counted: `speed.1` where it came first.
  const [id, place] = value.split('.')
  const label = labelOf(choices.find((choice) => choice.id === id)?.title, id ?? value)
  return place ? { ...label, text: `${label.text}: ${place}` } : label
}
