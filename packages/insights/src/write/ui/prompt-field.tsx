import { h } from 'preact'
import type { Field } from '../field.ts'
import type { FieldProps } from './field-props.ts'
import { describedBy, Help } from './help.tsx'
import { idOf } from './id-of.ts'

/** Whether something may show itself. How often stays as it was. */
export function PromptField(props: FieldProps<Field & { is: 'prompt' }>) {
  const { field, form, faults, onChange } = props
  const { at, label, help } = field
  const id = idOf(at)
  return (
    <div class="field choices">
      <label>
        <input
          type="checkbox"
          checked={form.prompt !== null}
          aria-describedby={describedBy(id, { help, faults })}
          onChange={({ currentTarget }) =>
            onChange({ ...form, prompt: currentTarget.checked ? (form.prompt ?? {}) : null })
          }
        />
        {label}
      </label>
      <Help {...{ id, help, faults }} />
    </div>
  )
}
