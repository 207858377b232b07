import { h } from '../dom.js'

/** One labelled control with a place for its error message. */
export function field(label, control, { wide = false } = {}) {
  const id = `field-${control.name}`
  control.id = id
  control.setAttribute('aria-describedby', `${id}-error`)
  return h('div', { class: wide ? 'field wide' : 'field' }, [
    h('label', { for: id }, label, control.required && h('span', { class: 'required' }, ' *')),
    control,
    h('p', { id: `${id}-error`, class: 'error', hidden: true }),
  ])
}

export const input = (name, value, props = {}) => h('input', { name, value, ...props })
export const textarea = (name, value, rows = 4) => h('textarea', { name, rows }, value)

/** @param {(string | { value: string, label: string })[]} options */
export function select(name, value, options, props = {}) {
  const items = options.map((option) => {
    const { value: own, label } =
      typeof option === 'string' ? { value: option, label: option } : option
    return h('option', { value: own, selected: own === value }, label)
  })
  return h('select', { name, ...props }, items)
}

export const readForm = (form) => Object.fromEntries(new FormData(form))

/** Shows each error at its field and puts the cursor in the first; true when there was none. */
export function showErrors(form, errors) {
  for (const control of form.querySelectorAll('[aria-describedby]')) {
    const line = form.querySelector(`#${control.getAttribute('aria-describedby')}`)
    line.textContent = errors[control.name] ?? ''
    line.hidden = !errors[control.name]
    control.setAttribute('aria-invalid', String(!line.hidden))
  }
  form.querySelector('[aria-invalid="true"]')?.focus()
  return Object.keys(errors).length === 0
}
