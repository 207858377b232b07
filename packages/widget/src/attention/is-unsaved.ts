export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Inputs whose value is no work of anybody, or is not told by `value`. */
const OTHERS = ['hidden', 'button', 'submit', 'reset', 'image', 'range', 'color']

/** Searching is not filling in. */
const SEARCH = 'search, [type=search], [role=search], [role=searchbox]'

/** Whether a field holds something else than the page has given it. */
export function isUnsaved(field: Field): boolean {
  if (field.disabled || isSearch(field) || !field.checkVisibility()) return false
  if (isSelect(field)) return isChosen(field)
  if (field.readOnly) return false
  if (!isInput(field)) return field.value !== field.defaultValue
  if (OTHERS.includes(field.type)) return false
  if (field.type === 'file') return field.value !== ''
  // Outside a form they are as a rule switches of the page itself.
  if (isTick(field)) return field.form !== null && field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}

export const isSearch = (field: Element): boolean => field.closest(SEARCH) !== null

// By name: what a frame holds is of classes of its own.
const isSelect = (field: Field): field is HTMLSelectElement => field.localName === 'select'

const isInput = (field: Field): field is HTMLInputElement => field.localName === 'input'

const isTick = ({ type }: HTMLInputElement) => type === 'checkbox' || type === 'radio'

function isChosen({ form, multiple, options }: HTMLSelectElement): boolean {
  if (!form) return false
  const all = [...options]
  const isGiven = all.some(({ defaultSelected }) => defaultSelected)
  // Where the page chooses none, the browser takes the first that can be chosen.
  const first = all.find(({ disabled }) => !disabled)
  const isDefault = (one: HTMLOptionElement) =>
    isGiven || multiple ? one.defaultSelected : one === first
  return all.some((one) => one.selected !== isDefault(one))
}
