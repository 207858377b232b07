import * as data from './data.js'

const kinds = {
  accounts: { label: 'Account', path: '/accounts/', prefix: '001' },
  contacts: { label: 'Contact', path: '/contacts/', prefix: '003' },
  opportunities: { label: 'Opportunity', path: '/opportunities/', prefix: '006' },
  cases: { label: 'Case', path: '/service/', prefix: '500' },
}

export const all = (table) => data[table]
export const find = (table, id) => data[table].find((record) => record.id === id)
export const pathOf = (table, id) => kinds[table].path + id
export const ofAccount = (table, id) => data[table].filter((record) => record.accountId === id)

export function update(table, id, changes) {
  return Object.assign(find(table, id), changes)
}

export function add(table, values) {
  const record = { id: newId(kinds[table].prefix), ...values }
  data[table].unshift(record)
  return record
}

export function remove(table, id) {
  const index = data[table].findIndex((record) => record.id === id)
  if (index >= 0) data[table].splice(index, 1)
}

export function activitiesOf(recordId) {
  return data.activities
    .filter((activity) => activity.recordId === recordId)
    .sort((a, b) => b.date.localeCompare(a.date))
}

export function logActivity(activity) {
  data.activities.unshift({ by: data.user.name, ...activity })
}

export function searchRecords(query) {
  const wanted = query.toLowerCase()
  return Object.keys(kinds).flatMap((table) =>
    data[table]
      .filter(({ id, name }) => `${name} ${id}`.toLowerCase().includes(wanted))
      .map(({ id, name }) => ({ name, kind: kinds[table].label, path: pathOf(table, id) })),
  )
}

function newId(prefix) {
  const bytes = crypto.getRandomValues(new Uint8Array(3))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${prefix}-${hex.toUpperCase()}`
}
