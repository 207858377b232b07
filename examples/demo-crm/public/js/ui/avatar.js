import { h } from '../dom.js'
import { initials } from '../format.js'

const tones = 5

export function avatar(name) {
  const tone = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % tones
  return h('span', { class: `avatar tone-${tone}`, 'aria-hidden': 'true' }, initials(name))
}

export function person(name) {
  return h('span', { class: 'person' }, avatar(name), name)
}
