import type { TextQuestion } from '@candor/protocol'
import { maxTextOf } from '@candor/protocol'
import { h } from 'preact'
import { valuesOf } from '../../../survey/draft.ts'
import type { FieldProps } from './question-frame.tsx'
import { describedBy, isRequired, Note, ProblemOf, problemOf, Title } from './question-frame.tsx'

/** An answer in own words. */
export function TextField({ answering, question }: FieldProps<TextQuestion>) {
  const { id } = question
  const { t } = answering.panel
  const problem = problemOf(answering, id)
  const field = {
    id,
    maxLength: maxTextOf(question),
    value: String(valuesOf(answering.now.draft).get(id) ?? ''),
    'aria-required': isRequired(question),
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${describedBy(answering, question) ?? ''} ${id}-hint`,
    ref: answering.focusable(id),
    onInput: (event: { currentTarget: { value: string } }) =>
      answering.say(id, event.currentTarget.value || undefined),
  }
  return (
    <div>
      <label class="label" for={id}>
        <Title answering={answering} question={question} />
      </label>
      <Note answering={answering} question={question} />
      {question.type === 'text' ? <textarea rows={4} {...field} /> : <input {...field} />}
      <p class="note" id={`${id}-hint`}>
        {t.textHint}
      </p>
      <answering.DetailsHelp
        field={`${answering.form.survey.id} ${id}`}
        text={field.value}
        onReplace={(text) => answering.say(id, text)}
      />
      <ProblemOf id={id} answering={answering} />
    </div>
  )
}
