import { today } from '../data.js'
import { h } from '../dom.js'
import { logActivity } from '../store.js'
import { field, input, readForm, select, showErrors, textarea } from './form.js'

const outcomes = ['Reached', 'Left a message', 'No answer']

/** Opens the native modal dialog for noting a phone call. */
export function openLogCall({ record, parent, onSaved }) {
  const form = callForm()
  const dialog = h(
    'dialog',
    { class: 'sheet', id: 'log-call', 'aria-labelledby': 'log-call-title' },
    [
      h('h2', { id: 'log-call-title' }, 'Log a call'),
      h('p', { class: 'muted' }, record.name),
      form,
    ],
  )
  form.querySelector('[data-action="cancel-call"]').addEventListener('click', () => dialog.close())
  form.addEventListener('submit', (event) => save({ event, form, dialog, record, onSaved }))
  dialog.addEventListener('close', () => dialog.remove())
  parent.append(dialog)
  dialog.showModal()
}

function callForm() {
  const subject = input('subject', '', { required: true, autofocus: true })
  return h('form', { novalidate: true }, [
    field('Subject', subject, { wide: true }),
    field('Date', input('date', today, { type: 'date', required: true })),
    field('Outcome', select('outcome', outcomes[0], outcomes)),
    field('Notes', textarea('notes', ''), { wide: true }),
    h('div', { class: 'form-actions' }, [
      h('button', { class: 'primary', 'data-action': 'save-call' }, 'Save call'),
      h('button', { type: 'button', 'data-action': 'cancel-call' }, 'Cancel'),
    ]),
  ])
}

function save({ event, form, dialog, record, onSaved }) {
  event.preventDefault()
  const { subject, date, outcome, notes } = readForm(form)
  const errors = {}
  if (!subject.trim()) errors.subject = 'Say in a few words what the call was about.'
  if (!date) errors.date = 'Pick the day of the call.'
  if (!showErrors(form, errors)) return
  const text = [outcome, notes.trim()].filter(Boolean).join('. ')
  logActivity({ recordId: record.id, kind: 'call', date, title: subject.trim(), text })
  dialog.close()
  dialog.remove()
  onSaved()
}
