import { user } from '../data.js'
import { h } from '../dom.js'
import { toast } from '../toast.js'
import { field, input, readForm, select } from '../ui/form.js'
import { card, page } from '../ui/page.js'

const densities = [
  { value: 'comfortable', label: 'Comfortable' },
  { value: 'compact', label: 'Compact' },
]

const keys = [
  ['/', 'Go to the search box'],
  ['n', 'New opportunity'],
  ['Esc', 'Close a window'],
]

export function settingsView() {
  const content = h('div', { class: 'columns' }, [
    h('div', {}, card('Profile', profileForm())),
    h('div', {}, card('Keyboard', keyList())),
  ])
  return { title: 'Settings', content: page({ title: 'Settings', content }) }
}

function profileForm() {
  const { density = 'comfortable' } = document.documentElement.dataset
  const form = h('form', { id: 'settings-form', class: 'form' }, [
    field('Name', input('name', user.name, { readonly: true })),
    field('Email', input('email', user.email, { type: 'email', readonly: true })),
    field('Row height', select('density', density, densities)),
    h('div', { class: 'form-actions' }, h('button', { class: 'primary' }, 'Save settings')),
  ])
  form.addEventListener('submit', save)
  return form
}

function save(event) {
  event.preventDefault()
  document.documentElement.dataset.density = readForm(event.target).density
  toast('Settings saved')
}

function keyList() {
  const rows = keys.map(([key, what]) =>
    h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, what)),
  )
  return h('dl', { class: 'keys' }, rows)
}
