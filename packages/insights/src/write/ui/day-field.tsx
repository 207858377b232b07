import { h } from 'preact'
import type { Field } from '../field.ts'
import { withPlain } from '../form.ts'
import type { FieldProps } from './field-props.ts'
import { describedBy, Help } from './help.tsx'
import { idOf } from './id-of.ts'

/** A day of the calendar. */
export function DayField({ field, form, faults, onChange }: FieldProps<Field & { is: 'day' }>) {
  const { at, label, help, required } = field
  const id = idOf(at)
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={form.plain[at] ?? ''}
        required={required}
        aria-invalid={faults.length > 0}
        aria-describedby={describedBy(id, { help, faults })}
        onInput={({ currentTarget }) => onChange(withPlain(form, at, currentTarget.value))}
      />
      <Help {...{ id, help, faults }} />
    </div>
  )
}
