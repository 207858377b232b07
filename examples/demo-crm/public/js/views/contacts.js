import { h } from '../dom.js'
import { all, find, ofAccount } from '../store.js'
import { person } from '../ui/avatar.js'
import * as columns from '../ui/columns.js'
import { fields } from '../ui/fields.js'
import { card, page } from '../ui/page.js'
import { recordPage } from '../ui/record-page.js'
import { table } from '../ui/table.js'
import { timeline } from '../ui/timeline.js'

const listColumns = [
  columns.nameOf('contacts'),
  { label: 'Role', cell: ({ role }) => role },
  columns.account,
  { label: 'Email', cell: ({ email }) => mailLink(email) },
  columns.phone,
]

export function contactsView() {
  const rows = all('contacts')
  const content = h('section', { class: 'card flush' }, table('Contacts', listColumns, rows))
  return {
    title: 'Contacts',
    content: page({ title: 'Contacts', note: `${rows.length} contacts`, content }),
  }
}

export function contactView({ id }) {
  const contact = find('contacts', id)
  if (!contact) return undefined
  const content = recordPage({
    section: 'contacts',
    kind: 'Contact',
    record: contact,
    left: [card('Details', details(contact)), card('Opportunities', opportunitiesOf(contact))],
    right: card('Activity', timeline(id)),
  })
  return { title: contact.name, content }
}

function details({ accountId, role, email, phone }) {
  return fields([
    ['Account', columns.recordLink('accounts', accountId)],
    ['Role', role],
    ['Email', mailLink(email)],
    ['Phone', phone],
    ['Account owner', person(find('accounts', accountId).owner)],
  ])
}

function opportunitiesOf({ id, accountId }) {
  const rows = ofAccount('opportunities', accountId).filter(({ contactId }) => contactId === id)
  const shown = [columns.nameOf('opportunities'), columns.stage, columns.closeDate, columns.amount]
  return table('Opportunities', shown, rows)
}

function mailLink(email) {
  const [name, domain] = email.split('@')
  return h('a', { href: `mailto:${email}` }, name, h('wbr'), `@${domain}`)
}
