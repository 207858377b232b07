import { h } from '../dom.js'
import { trapFocus } from './focus-trap.js'

const boxProps = {
  class: 'modal-box',
  role: 'dialog',
  'aria-modal': 'true',
  'aria-labelledby': 'confirm-title',
  'aria-describedby': 'confirm-text',
  tabindex: '-1',
}

/**
 * Asks before deleting, in a modal built by hand rather than a native dialog: many CRMs still do,
 * and anything else on the page has to live with its focus trap.
 */
export function confirmDelete({ name, onConfirm }) {
  const opener = document.activeElement
  const { overlay, box } = build(name)
  const listening = new AbortController()
  const close = () => {
    listening.abort()
    overlay.remove()
    opener?.focus()
  }
  document.body.append(overlay)
  trapFocus(box, listening.signal)
  closeOn({ overlay, close, signal: listening.signal })
  box.querySelector('[data-action="cancel-delete"]').addEventListener('click', close)
  box.querySelector('[data-action="confirm-delete"]').addEventListener('click', () => {
    close()
    onConfirm()
  })
}

function build(name) {
  const box = h('div', boxProps, [
    h('h2', { id: 'confirm-title' }, 'Delete this opportunity?'),
    h('p', { id: 'confirm-text' }, `“${name}” and its activity will be gone for good.`),
    h('div', { class: 'form-actions' }, [
      h('button', { type: 'button', class: 'danger', 'data-action': 'confirm-delete' }, 'Delete'),
      h('button', { type: 'button', 'data-action': 'cancel-delete' }, 'Keep it'),
    ]),
  ])
  return { box, overlay: h('div', { class: 'modal', id: 'confirm-delete' }, box) }
}

function closeOn({ overlay, close, signal }) {
  const onKey = (event) => event.key === 'Escape' && close()
  const onPointer = (event) => event.target === overlay && close()
  overlay.addEventListener('keydown', onKey, { signal })
  overlay.addEventListener('pointerdown', onPointer, { signal })
  addEventListener('popstate', close, { signal })
}
