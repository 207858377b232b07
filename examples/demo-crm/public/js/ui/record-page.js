import { h } from '../dom.js'
import { icon } from './icon.js'

/** The page of one record: who it is on top, details left, what belongs to it right. */
export function recordPage({ section, kind, record, actions = [], below, left, right }) {
  return h('article', { class: 'page record', 'data-record-id': record.id }, [
    h('header', { class: 'page-head' }, [
      h('div', { class: 'record-title' }, [
        h('span', { class: `tile tile-${section}` }, icon(section)),
        h('div', {}, [
          h('p', { class: 'muted' }, kind, ' · ', h('span', { class: 'id' }, record.id)),
          h('h1', { 'data-record-title': true }, record.name),
        ]),
      ]),
      h('div', { class: 'actions' }, actions),
    ]),
    below,
    h('div', { class: 'columns' }, h('div', {}, left), h('div', {}, right)),
  ])
}
