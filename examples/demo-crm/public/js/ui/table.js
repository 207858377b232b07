import { h } from '../dom.js'

/**
 * @param {string} label what the rows are, for screen readers
 * @param {{ label: string, cell: (row: object) => unknown, numeric?: boolean }[]} columns
 * @param {object[]} rows
 */
export function table(label, columns, rows) {
  if (rows.length === 0) return h('p', { class: 'empty' }, `No ${label.toLowerCase()} here.`)
  const head = columns.map((column) =>
    h('th', { scope: 'col', class: align(column) }, column.label),
  )
  return h('table', { class: 'table', 'aria-label': label }, [
    h('thead', {}, h('tr', {}, head)),
    h(
      'tbody',
      {},
      rows.map((row) => tableRow(columns, row)),
    ),
  ])
}

/** The label is repeated per cell because narrow screens show each row as a small card. */
function tableRow(columns, row) {
  const cells = columns.map((column) =>
    h('td', { class: align(column), 'data-label': column.label }, column.cell(row)),
  )
  return h('tr', {}, cells)
}

function align({ numeric }) {
  return numeric ? 'numeric' : null
}
