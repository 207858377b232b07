import { h } from 'preact'
import { ChoiceField } from './choice-field.tsx'
import { DayField } from './day-field.tsx'
import type { FieldProps } from './field-props.ts'
import { PromptField } from './prompt-field.tsx'
import { ScreensField } from './screens-field.tsx'
import { TextField } from './text-field.tsx'

/** One thing to fill in. */
export function FieldView({ field, ...rest }: FieldProps) {
  switch (field.is) {
    case 'text':
      return <TextField {...rest} field={field} />
    case 'day':
      return <DayField {...rest} field={field} />
    case 'choice':
      return <ChoiceField {...rest} field={field} />
    case 'screens':
      return <ScreensField {...rest} field={field} />
    case 'prompt':
      return <PromptField {...rest} field={field} />
  }
}
