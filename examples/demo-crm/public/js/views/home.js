import { today, user } from '../data.js'
import { h } from '../dom.js'
import { formatCompactMoney, formatDate, formatLongDate } from '../format.js'
import { boardStages, isOpen, total } from '../stages.js'
import { all, find, pathOf } from '../store.js'
import { amount, closeDate, nameOf, stage } from '../ui/columns.js'
import { card, page } from '../ui/page.js'
import { table } from '../ui/table.js'

export function homeView() {
  const firstName = user.name.split(' ')[0]
  const opportunities = all('opportunities')
  const content = [
    h('div', { class: 'stats' }, stats(opportunities)),
    h('div', { class: 'columns' }, [
      h('div', {}, card('Closing next', closingNext(opportunities))),
      h('div', {}, card('Tasks', taskList()), card('Pipeline by stage', pipeline(opportunities))),
    ]),
  ]
  const title = `Good morning, ${firstName}`
  return { title: 'Home', content: page({ title, note: formatLongDate(today), content }) }
}

function stats(opportunities) {
  const open = opportunities.filter(isOpen)
  const month = open.filter(({ closeDate }) => closeDate.startsWith(today.slice(0, 7)))
  const won = opportunities.filter(({ stage }) => stage === 'Won')
  const openCases = all('cases').filter(({ status }) => status !== 'Solved')
  const high = openCases.filter(({ priority }) => priority === 'High')
  return [
    stat('Open pipeline', formatCompactMoney(total(open)), `${open.length} opportunities`),
    stat('Closing this month', formatCompactMoney(total(month)), `${month.length} opportunities`),
    stat('Won this quarter', formatCompactMoney(total(won)), `${won.length} opportunities`),
    stat('Open cases', openCases.length, `${high.length} of high priority`),
  ]
}

function stat(label, value, note) {
  return h('div', { class: 'stat' }, [
    h('p', { class: 'stat-label' }, label),
    h('p', { class: 'stat-value' }, value),
    h('p', { class: 'muted' }, note),
  ])
}

function closingNext(opportunities) {
  const rows = opportunities
    .filter(isOpen)
    .sort((a, b) => a.closeDate.localeCompare(b.closeDate))
    .slice(0, 7)
  return table('Opportunities', [nameOf('opportunities'), stage, closeDate, amount], rows)
}

function taskList() {
  const items = all('tasks').map((task, index) => {
    const box = h('input', { type: 'checkbox', id: `task-${index}`, checked: task.done })
    box.addEventListener('change', () => (task.done = box.checked))
    const label = h('label', { for: box.id }, task.name)
    return h('li', {}, box, h('div', {}, label, h('p', { class: 'muted' }, taskNote(task))))
  })
  return h('ul', { class: 'tasks' }, items)
}

function taskNote({ opportunityId, due }) {
  const opportunity = find('opportunities', opportunityId)
  const when = due === today ? 'Today' : formatDate(due)
  if (!opportunity) return when
  return [`${when} · `, h('a', { href: pathOf('opportunities', opportunityId) }, opportunity.name)]
}

function pipeline(opportunities) {
  const rows = boardStages.map((stage) => ({
    stage,
    sum: total(opportunities.filter((opportunity) => opportunity.stage === stage)),
  }))
  const most = Math.max(...rows.map(({ sum }) => sum))
  return h(
    'ul',
    { class: 'bars' },
    rows.map(({ stage, sum }) => bar(stage, sum, most)),
  )
}

function bar(stage, sum, most) {
  const fill = h('span', { class: 'bar-fill' })
  // Set through the object model: the page's policy forbids style attributes.
  fill.style.inlineSize = `${(sum / most) * 100}%`
  const track = h('span', { class: 'bar', 'aria-hidden': 'true' }, fill)
  return h('li', {}, h('span', {}, stage), track, h('span', {}, formatCompactMoney(sum)))
}
