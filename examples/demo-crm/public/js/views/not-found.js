import { h } from '../dom.js'
import { page } from '../ui/page.js'

export function notFoundView() {
  const title = 'Nothing here'
  const note = 'There is no such page or record. It may have been deleted.'
  const content = h('p', {}, h('a', { class: 'button', href: '/' }, 'Go to the home page'))
  return { title, content: page({ title, note, content }) }
}
