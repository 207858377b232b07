import { h } from '../dom.js'

/** @param {[string, unknown][]} fields label and value pairs */
export function fields(pairs) {
  return h(
    'dl',
    { class: 'fields' },
    pairs.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value || '–'))),
  )
}
