import type { PlacedFault } from '@candor/protocol'
import type { Field } from '../field.ts'
import type { Form } from '../form.ts'

/** What every field needs. */
export interface FieldProps<F extends Field = Field> {
  field: F
  form: Form
  /** Of this field. */
  faults: readonly PlacedFault[]
  onChange: (form: Form) => void
}
