import { owners, user } from '../data.js'
import { h } from '../dom.js'
import { dropDraft, keepDraft, readDraft } from '../drafts.js'
import { navigate } from '../router.js'
import { stages } from '../stages.js'
import { add, all, find, ofAccount, pathOf, update } from '../store.js'
import { toast } from '../toast.js'
import { field, input, readForm, select, showErrors, textarea } from '../ui/form.js'
import { page } from '../ui/page.js'

export function opportunityEditView({ id }) {
  const opportunity = find('opportunities', id)
  if (!opportunity) return undefined
  const title = `Edit ${opportunity.name}`
  const save = (values) => {
    const isMoved = values.accountId !== opportunity.accountId
    return update('opportunities', id, isMoved ? withContact(values) : values)
  }
  return {
    title,
    content: formPage({ title, opportunity, save, back: pathOf('opportunities', id) }),
  }
}

export function opportunityNewView() {
  const accountId = new URLSearchParams(location.search).get('account') ?? ''
  const opportunity = { accountId, stage: stages[0], owner: user.name }
  const title = 'New opportunity'
  const save = (values) => add('opportunities', withContact(values))
  return { title, content: formPage({ title, opportunity, save, back: '/opportunities' }) }
}

function withContact(values) {
  return { ...values, contactId: ofAccount('contacts', values.accountId)[0]?.id }
}

function formPage({ title, opportunity, save, back }) {
  const unsaved = h(
    'span',
    { class: 'badge warm', 'data-unsaved': true, hidden: true },
    'Unsaved changes',
  )
  const form = opportunityForm(opportunity, back)
  const key = location.pathname
  trackChanges(form, unsaved, key)
  form.querySelector('[data-action="cancel"]').addEventListener('click', () => dropDraft(key))
  form.addEventListener('submit', (event) => submit({ event, form, key, save }))
  return page({ title, actions: h('span', { role: 'status' }, unsaved), content: form })
}

function opportunityForm(opportunity, back) {
  return h('form', { id: 'opportunity-form', class: 'card form', novalidate: true }, [
    field('Name', input('name', opportunity.name, { required: true, maxlength: 120 }), {
      wide: true,
    }),
    ...recordFields(opportunity),
    field('Next step', input('nextStep', opportunity.nextStep), { wide: true }),
    field('Description', textarea('description', opportunity.description, 5), { wide: true }),
    h('div', { class: 'form-actions' }, [
      h('button', { class: 'primary', 'data-action': 'save' }, 'Save'),
      h('a', { class: 'button', 'data-action': 'cancel', href: back }, 'Cancel'),
    ]),
  ])
}

function recordFields({ accountId, stage, amount, closeDate, owner }) {
  const accounts = all('accounts').map(({ id, name }) => ({ value: id, label: name }))
  const choices = [{ value: '', label: 'Choose an account' }, ...accounts]
  const sum = { type: 'number', min: 0, step: 1, inputmode: 'numeric', required: true }
  return [
    field('Account', select('accountId', accountId, choices, { required: true })),
    field('Stage', select('stage', stage, stages)),
    field('Amount (EUR)', input('amount', amount, sum)),
    field('Close date', input('closeDate', closeDate, { type: 'date', required: true })),
    field('Owner', select('owner', owner, owners)),
  ]
}

function trackChanges(form, unsaved, key) {
  const saved = readForm(form)
  const draft = readDraft(key)
  for (const [name, value] of Object.entries(draft ?? {})) form.elements[name].value = value
  unsaved.hidden = !draft
  form.addEventListener('input', () => {
    const values = readForm(form)
    const isChanged = Object.keys(values).some((name) => values[name] !== saved[name])
    if (isChanged) keepDraft(key, values)
    else dropDraft(key)
    unsaved.hidden = !isChanged
  })
}

function submit({ event, form, key, save }) {
  event.preventDefault()
  const values = readForm(form)
  if (!showErrors(form, findErrors(values))) return
  const { id, name } = save({ ...values, amount: Number(values.amount), name: values.name.trim() })
  dropDraft(key)
  toast(`${name} saved`)
  navigate(pathOf('opportunities', id), { replace: true })
}

function findErrors({ name, accountId, amount, closeDate }) {
  const errors = {}
  if (!name.trim()) errors.name = 'Give the opportunity a name.'
  if (!accountId) errors.accountId = 'Choose the account it belongs to.'
  if (amount === '' || !(Number(amount) >= 0)) errors.amount = 'Enter a sum of 0 or more.'
  if (!closeDate) errors.closeDate = 'Pick the day you expect to close.'
  return errors
}
