import { user } from './data.js'
import { h } from './dom.js'
import { sections } from './routes.js'
import { avatar } from './ui/avatar.js'
import { icon } from './ui/icon.js'

/** Fills the main menu, and gives back a way to mark the section being shown. */
export function startMenu() {
  const nav = document.querySelector('#nav')
  const button = document.querySelector('.menu-button')
  const links = sections.map(sectionLink)
  nav.append(
    h(
      'ul',
      {},
      links.map((link) => h('li', {}, link)),
    ),
  )
  button.addEventListener('click', () => toggle(button, nav, !nav.classList.contains('open')))
  document.querySelector('#me').append(avatar(user.name), h('span', {}, user.name))
  return { mark: (section) => mark({ links, button, nav }, section) }
}

function sectionLink({ id, label, path }) {
  return h('a', { href: path, 'data-section': id }, icon(id), h('span', {}, label))
}

function toggle(button, nav, isOpen) {
  nav.classList.toggle('open', isOpen)
  button.setAttribute('aria-expanded', String(isOpen))
}

function mark({ links, button, nav }, section) {
  for (const link of links) {
    if (link.dataset.section === section) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  toggle(button, nav, false)
}
