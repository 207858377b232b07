import { h } from '../dom.js'
import { formatDate, formatMoney } from '../format.js'
import { find, pathOf } from '../store.js'
import { person } from './avatar.js'
import { badge } from './badge.js'

/** Columns that more than one table shows. */
export const nameOf = (kind) => ({
  label: 'Name',
  cell: ({ id, name }) => h('a', { class: 'name', href: pathOf(kind, id) }, name),
})
export const stage = { label: 'Stage', cell: (row) => badge(row.stage) }
export const status = { label: 'Status', cell: (row) => badge(row.status) }
export const priority = { label: 'Priority', cell: (row) => badge(row.priority) }
export const amount = { label: 'Amount', cell: (row) => formatMoney(row.amount), numeric: true }
export const closeDate = { label: 'Close date', cell: (row) => day(row.closeDate) }
export const phone = { label: 'Phone', cell: (row) => h('span', { class: 'nowrap' }, row.phone) }
export const opened = { label: 'Opened', cell: (row) => day(row.opened) }
export const owner = { label: 'Owner', cell: (row) => person(row.owner) }
export const account = { label: 'Account', cell: (row) => recordLink('accounts', row.accountId) }

export function recordLink(table, id) {
  const record = find(table, id)
  return record ? h('a', { href: pathOf(table, id) }, record.name) : null
}

function day(date) {
  return h('span', { class: 'nowrap' }, formatDate(date))
}
