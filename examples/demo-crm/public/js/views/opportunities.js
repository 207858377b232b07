import { h } from '../dom.js'
import { formatCompactMoney } from '../format.js'
import { isOpen, total } from '../stages.js'
import { all } from '../store.js'
import { account, amount, closeDate, nameOf, owner, stage } from '../ui/columns.js'
import { page } from '../ui/page.js'
import { table } from '../ui/table.js'
import { viewSwitch } from '../ui/view-switch.js'

const columns = [nameOf('opportunities'), account, stage, amount, closeDate, owner]

export function opportunitiesView() {
  const rows = all('opportunities')
  const open = rows.filter(isOpen)
  const content = page({
    title: 'Opportunities',
    note: `${rows.length} in all, ${open.length} open worth ${formatCompactMoney(total(open))}`,
    actions: viewSwitch('/opportunities'),
    content: h('section', { class: 'card flush' }, table('Opportunities', columns, rows)),
  })
  return { title: 'Opportunities', content }
}
