import { h } from '../dom.js'

const tones = {
  Won: 'good',
  Solved: 'good',
  Customer: 'good',
  Negotiate: 'warm',
  High: 'bad',
  Lost: 'bad',
  'In progress': 'warm',
  New: 'accent',
  Propose: 'accent',
}

export function badge(text) {
  return h('span', { class: `badge ${tones[text] ?? 'quiet'}` }, text)
}
