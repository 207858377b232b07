import { h } from 'preact'
import type { Field } from '../field.ts'
import { withPlain } from '../form.ts'
import type { FieldProps } from './field-props.ts'
import { describedBy, Help } from './help.tsx'
import { idOf } from './id-of.ts'

/** One of a few. */
export function ChoiceField(props: FieldProps<Field & { is: 'choice' }>) {
  const { field, form, faults, onChange } = props
  const { at, label, help, choices } = field
  const id = idOf(at)
  return (
    <fieldset class="field choices" aria-describedby={describedBy(id, { help, faults })}>
      <legend>{label}</legend>
      {choices.map(({ value, words }) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={form.plain[at] === value}
            aria-invalid={faults.length > 0}
            onChange={() => onChange(withPlain(form, at, value))}
          />
          {words}
        </label>
      ))}
      <Help {...{ id, help, faults }} />
    </fieldset>
  )
}
