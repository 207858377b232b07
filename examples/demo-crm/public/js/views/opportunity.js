import { h } from '../dom.js'
import { formatDate, formatMoney } from '../format.js'
import { navigate } from '../router.js'
import { probability } from '../stages.js'
import { find, ofAccount, pathOf, remove } from '../store.js'
import { toast } from '../toast.js'
import { person } from '../ui/avatar.js'
import * as columns from '../ui/columns.js'
import { confirmDelete } from '../ui/confirm-delete.js'
import { fields } from '../ui/fields.js'
import { openLogCall } from '../ui/log-call.js'
import { card } from '../ui/page.js'
import { recordPage } from '../ui/record-page.js'
import { stagePath } from '../ui/stage-path.js'
import { table } from '../ui/table.js'
import { timeline } from '../ui/timeline.js'

export function opportunityView({ id }) {
  const opportunity = find('opportunities', id)
  if (!opportunity) return undefined
  const content = recordPage({
    section: 'opportunities',
    kind: 'Opportunity',
    record: opportunity,
    actions: actions(opportunity),
    below: stagePath(opportunity.stage),
    left: [
      card('Details', details(opportunity)),
      card('Contacts of this account', people(opportunity)),
    ],
    right: card('Activity', timeline(id)),
  })
  return { title: opportunity.name, content }
}

function actions(opportunity) {
  const edit = `${pathOf('opportunities', opportunity.id)}/edit`
  const button = (action, label, onclick, look) =>
    h('button', { type: 'button', class: look, 'data-action': action, onclick }, label)
  return [
    button('log-call', 'Log a call', () => logCall(opportunity)),
    h('a', { class: 'button', 'data-action': 'edit', href: edit }, 'Edit'),
    button('delete', 'Delete', () => askToDelete(opportunity), 'quiet-danger'),
  ]
}

function details(opportunity) {
  const { accountId, contactId, amount, closeDate, stage, owner, nextStep } = opportunity
  return [
    fields([
      ['Account', columns.recordLink('accounts', accountId)],
      ['Contact', columns.recordLink('contacts', contactId)],
      ['Amount', formatMoney(amount)],
      ['Close date', formatDate(closeDate)],
      ['Probability', `${probability(stage)} %`],
      ['Owner', person(owner)],
      ['Next step', nextStep],
    ]),
    opportunity.description && h('p', { class: 'prose' }, opportunity.description),
  ]
}

function people({ accountId }) {
  const role = { label: 'Role', cell: (row) => row.role }
  return table(
    'Contacts',
    [columns.nameOf('contacts'), role, columns.phone],
    ofAccount('contacts', accountId),
  )
}

function logCall(opportunity) {
  const parent = document.querySelector('#main')
  const onSaved = () => {
    parent.querySelector('[data-timeline]').replaceWith(timeline(opportunity.id))
    toast('Call logged')
  }
  openLogCall({ record: opportunity, parent, onSaved })
}

function askToDelete({ id, name }) {
  const onConfirm = () => {
    remove('opportunities', id)
    toast(`${name} deleted`)
    navigate('/opportunities', { replace: true })
  }
  confirmDelete({ name, onConfirm })
}
