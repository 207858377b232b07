import { today } from '../data.js'
import { h } from '../dom.js'
import { formatDate } from '../format.js'
import { navigate } from '../router.js'
import { all, find, logActivity, ofAccount, pathOf, update } from '../store.js'
import { toast } from '../toast.js'
import { badge } from '../ui/badge.js'
import * as columns from '../ui/columns.js'
import { fields } from '../ui/fields.js'
import { card, page } from '../ui/page.js'
import { recordPage } from '../ui/record-page.js'
import { table } from '../ui/table.js'
import { timeline } from '../ui/timeline.js'

const { account, nameOf, opened, priority, status } = columns

export function casesView() {
  const rows = all('cases')
  const open = rows.filter(isUnsolved).length
  const list = table('Cases', [nameOf('cases'), account, status, priority, opened], rows)
  const content = h('section', { class: 'card flush' }, list)
  const note = `${open} open, ${rows.length - open} solved`
  return { title: 'Service', content: page({ title: 'Service cases', note, content }) }
}

export function caseView({ id }) {
  const record = find('cases', id)
  if (!record) return undefined
  const content = recordPage({
    section: 'service',
    kind: 'Case',
    record,
    actions: isUnsolved(record) && solveButton(record),
    left: [card('Details', details(record)), card('Other cases of this account', siblings(record))],
    right: card('Activity', timeline(id)),
  })
  return { title: record.name, content }
}

function details({ accountId, contactId, status, priority, opened, description }) {
  return [
    fields([
      ['Account', columns.recordLink('accounts', accountId)],
      ['Contact', columns.recordLink('contacts', contactId)],
      ['Status', badge(status)],
      ['Priority', badge(priority)],
      ['Opened', formatDate(opened)],
    ]),
    h('p', { class: 'prose' }, description),
  ]
}

function siblings({ id, accountId }) {
  const rows = ofAccount('cases', accountId).filter((other) => other.id !== id)
  return table('Cases', [nameOf('cases'), status, opened], rows)
}

function solveButton({ id }) {
  const solve = () => {
    update('cases', id, { status: 'Solved' })
    logActivity({ recordId: id, date: today, kind: 'note', title: 'Marked as solved', text: '' })
    toast('Case solved')
    navigate(pathOf('cases', id), { replace: true })
  }
  const props = { type: 'button', class: 'primary', 'data-action': 'solve-case', onclick: solve }
  return h('button', props, 'Mark as solved')
}

function isUnsolved({ status }) {
  return status !== 'Solved'
}
