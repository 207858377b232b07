import { h } from '../dom.js'

const views = [
  { path: '/opportunities', label: 'List' },
  { path: '/opportunities/board', label: 'Board' },
]

/** Switches between the two ways to look at opportunities. */
export function viewSwitch(current) {
  const links = views.map(({ path, label }) =>
    h('a', { href: path, 'aria-current': path === current ? 'page' : null }, label),
  )
  return h('nav', { class: 'switch', 'aria-label': 'View' }, links)
}
