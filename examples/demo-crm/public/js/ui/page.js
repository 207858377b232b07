import { h } from '../dom.js'

/** A list-like page: heading, one line about it, actions, then the content. */
export function page({ title, note, actions = [], content }) {
  const heading = h('div', {}, h('h1', {}, title), note && h('p', { class: 'muted' }, note))
  const head = h('header', { class: 'page-head' }, heading, h('div', { class: 'actions' }, actions))
  return h('div', { class: 'page' }, head, content)
}

export function card(title, content, extra) {
  return h('section', { class: 'card' }, [
    h('div', { class: 'card-head' }, h('h2', {}, title), extra),
    content,
  ])
}
