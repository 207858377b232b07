import { readBlock } from './read-block.ts'

/** Inputs in which somebody writes. What others hold is no text, or nobody's business. */
const WRITTEN = [
  'text',
  'search',
  'email',
  'tel',
  'url',
  'number',
  'date',
  'datetime-local',
  'month',
  'week',
  'time',
]

/** An input that may hold what was chosen beside it, and only what is searched for in it. */
const SEARCHES = '[role=combobox], [aria-autocomplete], [aria-haspopup=listbox]'

/** What stands in a control; `''` for nothing, `undefined` where that cannot be told. */
export function controlValue(control: Element): string | undefined {
  if (control instanceof HTMLInputElement) return inputValue(control)
  if (control instanceof HTMLTextAreaElement) return control.value
  if (control instanceof HTMLSelectElement) return selectValue(control)
  if (control.matches('[role=checkbox], [role=switch], [role=radio]'))
    return { true: 'true', false: '' }[control.getAttribute('aria-checked') ?? '']
  // As Radix marks a choice that was not made.
  if (control.matches('[data-placeholder][role=combobox]')) return ''
  const { controls, text, isUnclear } = readBlock(control)
  if (controls[0]) return controls.length === 1 ? controlValue(controls[0]) : undefined
  return text || (isUnclear ? undefined : '')
}

function inputValue(input: HTMLInputElement): string | undefined {
  if (input.type === 'radio') return radioValue(input)
  if (input.type === 'checkbox') {
    if (input.indeterminate) return undefined
    return input.checked ? input.value : ''
  }
  // Something was written that the browser does not hand out.
  if (!WRITTEN.includes(input.type) || input.validity.badInput) return undefined
  return input.value === '' && input.matches(SEARCHES) ? chosenBeside(input) : input.value
}

/** Of all that belong together, for which one element stands. */
function radioValue(radio: HTMLInputElement): string {
  const root = radio.getRootNode() as Document | ShadowRoot
  const group = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name, form }) => name === radio.name && form === radio.form,
  )
  return [radio, ...(radio.name ? group : [])].find(({ checked }) => checked)?.value ?? ''
}

/** A first choice such as `Please choose` has no value (HTML, placeholder label option). */
const selectValue = ({ selectedOptions }: HTMLSelectElement) =>
  Array.from(selectedOptions, ({ value, label }) => value && label)
    .filter(Boolean)
    .join(', ')

/** `''` only where nothing at all stands beside the input. */
function chosenBeside(input: HTMLInputElement): string | undefined {
  const around = input.parentElement?.parentElement
  return around && !readBlock(around).text ? '' : undefined
}
