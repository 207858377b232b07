import { h } from '../dom.js'
import { formatDate } from '../format.js'
import { activitiesOf } from '../store.js'
import { icon } from './icon.js'

const kinds = { call: 'Call', email: 'Email', meeting: 'Meeting', note: 'Note' }

export function timeline(recordId) {
  const items = activitiesOf(recordId).map(item)
  if (items.length === 0)
    return h('p', { class: 'empty', 'data-timeline': true }, 'No activity yet.')
  return h('ol', { class: 'timeline', 'data-timeline': true }, items)
}

function item({ kind, title, text, date, by }) {
  return h('li', {}, [
    h('span', { class: `dot dot-${kind}` }, icon(kind)),
    h('div', {}, [
      h('p', { class: 'timeline-title' }, title),
      h('p', { class: 'muted' }, `${kinds[kind]} · ${formatDate(date)} · ${by}`),
      text && h('p', {}, text),
    ]),
  ])
}
