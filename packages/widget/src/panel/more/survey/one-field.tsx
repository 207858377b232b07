import type { SurveyQuestion } from '@candor/protocol'
import { possibleValues } from '@candor/protocol'
import { h } from 'preact'
import { valuesOf } from '../../../survey/draft.ts'
import { Option } from './option.tsx'
import type { FieldProps } from './question-frame.tsx'
import { QuestionFrame } from './question-frame.tsx'
import { wordOf } from './readable-answers.ts'

/** Exactly one of what there is to choose: a number of a scale, yes or no, or a choice. */
export function OneField({ answering, question }: FieldProps) {
  const { id } = question
  const values = possibleValues(question)
  const chosen = valuesOf(answering.now.draft).get(id)
  const ends = endsOf({ answering, question })
  const nameOf = (index: number) =>
    index === 0 ? ends?.[0] : index === values.length - 1 && ends?.[1]
  return (
    <QuestionFrame answering={answering} question={question} role="radiogroup">
      <div class={`options ${question.type}`}>
        {values.map((value, index) => (
          <Option
            key={value}
            type="radio"
            name={id}
            label={nameOf(index) ? `${value}: ${nameOf(index)}` : undefined}
            isChosen={chosen === value}
            onPress={() => answering.say(id, chosen === value ? undefined : value)}
            focusRef={index === 0 ? answering.focusable(id) : undefined}
          >
            {wordOf(value, question, answering)}
          </Option>
        ))}
      </div>
      {ends && (
        <div class="ends" aria-hidden="true">
          <small>{ends[0]}</small>
          <small>{ends[1]}</small>
        </div>
      )}
    </QuestionFrame>
  )
}

/** What the first and the last number of a scale mean. */
function endsOf({ answering, question: { type } }: FieldProps): readonly string[] | undefined {
  const { ends } = answering.m.survey
  return isScale(type) ? ends[type] : undefined
}

const isScale = (type: SurveyQuestion['type']): type is 'rating' | 'nps' | 'effort' =>
  type === 'rating' || type === 'nps' || type === 'effort'
