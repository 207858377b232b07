import { navigate } from './router.js'

const shortcuts = {
  '/': () => document.querySelector('#search').focus(),
  n: () => navigate('/opportunities/new'),
}

export function startShortcuts() {
  document.addEventListener('keydown', (event) => {
    const run = Object.hasOwn(shortcuts, event.key) && shortcuts[event.key]
    if (!run || event.defaultPrevented || hasModifier(event)) return
    if (isTyping(event.target) || isModalOpen()) return
    event.preventDefault()
    run()
  })
}

function isTyping(target) {
  return target.isContentEditable || target.matches?.('input, textarea, select')
}

function isModalOpen() {
  return document.querySelector('.app ~ .modal, dialog.sheet[open]') !== null
}

function hasModifier({ ctrlKey, metaKey, altKey }) {
  return ctrlKey || metaKey || altKey
}
