import { h } from '../dom.js'
import { formatCompactMoney, formatDate, formatMoney } from '../format.js'
import { boardStages, total } from '../stages.js'
import { all, find, pathOf } from '../store.js'
import { avatar } from '../ui/avatar.js'
import { page } from '../ui/page.js'
import { viewSwitch } from '../ui/view-switch.js'

export function boardView() {
  // Scrollable on narrow screens, so it must be reachable by keyboard.
  const region = { class: 'board', role: 'region', tabindex: '0', 'aria-label': 'Board' }
  const content = page({
    title: 'Opportunities',
    note: 'By stage; lost ones are in the list',
    actions: viewSwitch('/opportunities/board'),
    content: h('div', region, boardStages.map(column)),
  })
  return { title: 'Opportunities board', content }
}

function column(stage) {
  const inStage = all('opportunities').filter((opportunity) => opportunity.stage === stage)
  const sum = `${inStage.length} · ${formatCompactMoney(total(inStage))}`
  return h('section', { class: 'board-column', 'data-stage': stage }, [
    h('h2', {}, stage, h('span', { class: 'muted' }, sum)),
    h('ul', {}, inStage.map(boardCard)),
  ])
}

function boardCard({ id, name, accountId, amount, closeDate, owner }) {
  return h('li', { class: 'board-card' }, [
    h('a', { class: 'name', href: pathOf('opportunities', id) }, name),
    h('p', { class: 'muted' }, find('accounts', accountId).name),
    h('p', { class: 'board-foot' }, [
      h('strong', {}, formatMoney(amount)),
      h('span', { class: 'muted' }, formatDate(closeDate)),
      avatar(owner),
    ]),
  ])
}
