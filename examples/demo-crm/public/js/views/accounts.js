import { h } from '../dom.js'
import { isOpen, total } from '../stages.js'
import { formatMoney } from '../format.js'
import { all, find, ofAccount } from '../store.js'
import { person } from '../ui/avatar.js'
import { badge } from '../ui/badge.js'
import * as columns from '../ui/columns.js'
import { fields } from '../ui/fields.js'
import { card, page } from '../ui/page.js'
import { recordPage } from '../ui/record-page.js'
import { table } from '../ui/table.js'
import { timeline } from '../ui/timeline.js'

const listColumns = [
  columns.nameOf('accounts'),
  { label: 'Type', cell: ({ type }) => badge(type) },
  { label: 'Industry', cell: ({ industry }) => industry },
  { label: 'City', cell: ({ city }) => city },
  { label: 'Open pipeline', cell: ({ id }) => formatMoney(openPipeline(id)), numeric: true },
  columns.owner,
]

export function accountsView() {
  const rows = all('accounts')
  const content = h('section', { class: 'card flush' }, table('Accounts', listColumns, rows))
  return {
    title: 'Accounts',
    content: page({ title: 'Accounts', note: `${rows.length} accounts`, content }),
  }
}

export function accountView({ id }) {
  const account = find('accounts', id)
  if (!account) return undefined
  const content = recordPage({
    section: 'accounts',
    kind: 'Account',
    record: account,
    actions: addLink(id),
    left: [card('Details', details(account)), card('Opportunities', opportunitiesOf(id))],
    right: related(id),
  })
  return { title: account.name, content }
}

function addLink(id) {
  const props = { class: 'button', href: `/opportunities/new?account=${id}` }
  return h('a', props, 'Add opportunity')
}

function related(id) {
  return [
    card('Contacts', contactsOf(id)),
    card('Activity', timeline(id)),
    card('Cases', casesOf(id)),
  ]
}

function details({ id, type, industry, city, owner, website, phone }) {
  return fields([
    ['Type', badge(type)],
    ['Owner', person(owner)],
    ['Industry', industry],
    ['City', city],
    ['Website', website],
    ['Phone', phone],
    ['Open pipeline', formatMoney(openPipeline(id))],
  ])
}

function opportunitiesOf(id) {
  const shown = [columns.nameOf('opportunities'), columns.stage, columns.closeDate, columns.amount]
  return table('Opportunities', shown, ofAccount('opportunities', id))
}

function contactsOf(id) {
  const role = { label: 'Role', cell: (row) => row.role }
  return table('Contacts', [columns.nameOf('contacts'), role], ofAccount('contacts', id))
}

function casesOf(id) {
  return table('Cases', [columns.nameOf('cases'), columns.status], ofAccount('cases', id))
}

function openPipeline(id) {
  return total(ofAccount('opportunities', id).filter(isOpen))
}
