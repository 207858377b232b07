import { h } from '../dom.js'
import { stages } from '../stages.js'

/** How far an opportunity has come; a lost one ends in Lost, all others lead to Won. */
export function stagePath(current) {
  const end = current === 'Lost' ? 'Lost' : 'Won'
  const steps = stages.filter((stage) => stage === end || (stage !== 'Won' && stage !== 'Lost'))
  const reached = steps.indexOf(current)
  const items = steps.map((stage, index) => {
    const state = index < reached ? 'done' : null
    return h('li', { class: state, 'aria-current': index === reached ? 'step' : null }, stage)
  })
  return h('ol', { class: current === 'Lost' ? 'path lost' : 'path', 'aria-label': 'Stage' }, items)
}
