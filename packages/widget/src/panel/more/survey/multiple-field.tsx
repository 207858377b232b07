import type { ChoiceQuestion } from '@candor/protocol'
import { h } from 'preact'
import { valuesOf } from '../../../survey/draft.ts'
import { Option } from './option.tsx'
import type { FieldProps } from './question-frame.tsx'
import { QuestionFrame } from './question-frame.tsx'
import { told } from '../told.tsx'

/** Any of the choices. */
export function MultipleField({ answering, question }: FieldProps<ChoiceQuestion>) {
  const { id, choices } = question
  const value = valuesOf(answering.now.draft).get(id)
  const chosen = Array.isArray(value) ? value : []
  const toggle = (one: string) => {
    const others = chosen.filter((other) => other !== one)
    // In an order of their own: that of the taps is nobody's business.
    const next = others.length < chosen.length ? others : [...others, one].sort()
    answering.say(id, next.length > 0 ? next : undefined)
  }
  return (
    <QuestionFrame answering={answering} question={question}>
      <p class="note">{answering.m.survey.several}</p>
      <div class="options multiple">
        {choices.map((choice, index) => (
          <Option
            key={choice.id}
            type="checkbox"
            name={id}
            isChosen={chosen.includes(choice.id)}
            onPress={() => toggle(choice.id)}
            focusRef={index === 0 ? answering.focusable(id) : undefined}
          >
            {told(choice.title, answering.panel)}
          </Option>
        ))}
      </div>
    </QuestionFrame>
  )
}
