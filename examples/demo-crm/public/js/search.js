import { h } from './dom.js'
import { navigate } from './router.js'
import { searchRecords } from './store.js'

const limit = 6

/** Offers matching records under the search box while someone types. */
export function startSearch() {
  const form = document.querySelector('#search-form')
  const input = form.querySelector('#search')
  const list = form.querySelector('#search-results')
  const update = () => showResults(list, input.value.trim())
  const clear = () => {
    input.value = ''
    update()
  }
  input.addEventListener('input', update)
  list.addEventListener('click', clear)
  // Keeps the list open until the click lands, also where links do not take focus.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  form.addEventListener('submit', (event) => openFirst(event, list, clear))
  form.addEventListener('keydown', (event) => onKey(event, input, list, clear))
  form.addEventListener('focusout', (event) => hideOnLeave(event, form, list))
  input.addEventListener('focus', update)
}

function showResults(list, query) {
  const results = query ? searchRecords(query).slice(0, limit) : []
  const items = results.map(({ path, name, kind }) => {
    const parts = [h('span', {}, name), h('span', { class: 'muted' }, kind)]
    return h('li', {}, h('a', { href: path }, parts))
  })
  list.replaceChildren(...(items.length ? items : [h('li', { class: 'none' }, 'No records found')]))
  list.hidden = !query
}

function openFirst(event, list, clear) {
  event.preventDefault()
  const first = list.querySelector('a')
  if (!first) return
  navigate(first.pathname)
  clear()
}

function onKey(event, input, list, clear) {
  const stops = [input, ...list.querySelectorAll('a')]
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (event.key === 'Escape') {
    clear()
    input.focus()
  }
  if (!step || list.hidden) return
  event.preventDefault()
  stops.at((stops.indexOf(event.target) + step) % stops.length).focus()
}

function hideOnLeave(event, form, list) {
  if (!form.contains(event.relatedTarget)) list.hidden = true
}
