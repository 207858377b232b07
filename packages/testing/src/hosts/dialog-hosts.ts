import type { Host } from './host.ts'

/** What traps the focus, closes on a press outside, or makes everything else inert. */
export const DIALOG_HOSTS: readonly Host[] = [
  {
    name: 'over a native modal dialog',
    modal: true,
    script({ modal, set, onReady }) {
      const dialog = document.createElement('dialog')
      onReady(() => {
        document.body.append(dialog)
        dialog.append(modal())
        modal().hidden = false
      })
      set({
        open: () => dialog.showModal(),
        close: () => dialog.close(),
        isOpen: () => dialog.open,
      })
    },
  },
  {
    name: 'over a native modal dialog in a shadow root, moved to the middle by a transform',
    modal: true,
    script({ modal, set, onReady }) {
      const component = document.createElement('section')
      const dialog = document.createElement('dialog')
      onReady(() => {
        dialog.style.cssText = 'transform: translate(10px, 10px); overflow: hidden'
        dialog.append(document.createElement('slot'))
        component.attachShadow({ mode: 'open' }).append(dialog)
        component.append(modal())
        document.body.append(component)
        modal().hidden = false
      })
      set({
        open: () => dialog.showModal(),
        close: () => dialog.close(),
        isOpen: () => dialog.open,
      })
    },
  },
  {
    name: 'on the full screen',
    modal: true,
    escBelongsToBrowser: true,
    script({ set, onReady }) {
      const main = () => document.querySelector('main') as HTMLElement
      onReady(() => main().prepend(document.querySelector('#close') as Element))
      set({
        open: () => void main().requestFullscreen(),
        close: () => void document.exitFullscreen(),
        isOpen: () => document.fullscreenElement !== null,
      })
    },
  },
  {
    name: 'over a modal as Bootstrap makes it',
    modal: true,
    script({ modal, set }) {
      const pull = ({ target }: Event) => {
        if (target !== document && !modal().contains(target as Node)) modal().focus()
      }
      set({
        open() {
          modal().hidden = false
          modal().focus()
          document.addEventListener('focusin', pull)
        },
        close() {
          document.removeEventListener('focusin', pull)
          modal().hidden = true
        },
        isOpen: () => !modal().hidden,
      })
    },
  },
  {
    name: 'over a modal as jQuery UI makes it',
    modal: true,
    script({ modal, set }) {
      const overlay = document.createElement('div')
      overlay.style.cssText = 'position: fixed; inset: 0; z-index: 1000; background: #0004'
      overlay.addEventListener('mousedown', (event) => event.preventDefault())
      const pull = (event: Event) => {
        if (modal().contains(event.target as Node)) return
        event.preventDefault()
        modal().querySelector('input')?.focus()
      }
      set({
        open() {
          document.body.append(overlay)
          modal().hidden = false
          modal().querySelector('input')?.focus()
          document.addEventListener('focusin', pull)
        },
        close() {
          document.removeEventListener('focusin', pull)
          modal().hidden = true
          overlay.remove()
        },
        isOpen: () => !modal().hidden,
      })
    },
  },
  {
    name: 'over a modal as Radix makes it',
    modal: true,
    script({ modal, set }) {
      const isInside = ({ target }: Event) => modal().contains(target as Node)
      const others = () => [...document.body.children].filter((one) => one !== modal())
      let last: HTMLElement | null = null
      const keep = (event: FocusEvent) => {
        if (isInside(event)) last = event.target as HTMLElement
        else last?.focus()
      }
      const lose = ({ relatedTarget }: FocusEvent) => {
        if (relatedTarget && !modal().contains(relatedTarget as Node)) last?.focus()
      }
      const dismiss = (event: Event) => void (isInside(event) || close())
      const dismissByKey = ({ key }: KeyboardEvent) => void (key === 'Escape' && close())
      const stay = (event: Event) => void (isInside(event) || event.preventDefault())
      const listeners: [string, (event: never) => void][] = [
        ['focusin', keep],
        ['focusout', lose],
        ['pointerdown', dismiss],
        ['wheel', stay],
      ]
      const close = () => {
        for (const [type, listener] of listeners)
          document.removeEventListener(type, listener as EventListener)
        document.removeEventListener('keydown', dismissByKey, true)
        document.body.style.removeProperty('pointer-events')
        for (const one of others()) one.removeAttribute('aria-hidden')
        modal().hidden = true
      }
      set({
        open() {
          modal().hidden = false
          modal().style.pointerEvents = 'auto'
          document.body.style.pointerEvents = 'none'
          for (const one of others()) one.setAttribute('aria-hidden', 'true')
          modal().querySelector('input')?.focus()
          last = modal().querySelector('input')
          for (const [type, listener] of listeners)
            document.addEventListener(type, listener as EventListener, { passive: false })
          document.addEventListener('keydown', dismissByKey, true)
        },
        close,
        isOpen: () => !modal().hidden,
      })
    },
  },
  {
    name: 'over a modal that closes on a press outside, heard in the capture phase',
    modal: true,
    script({ modal, set }) {
      const presses = ['pointerdown', 'mousedown', 'touchstart']
      const dismiss = ({ target }: Event) => void (modal().contains(target as Node) || close())
      const close = () => {
        for (const type of presses) document.removeEventListener(type, dismiss, true)
        modal().hidden = true
      }
      set({
        open() {
          modal().hidden = false
          for (const type of presses) document.addEventListener(type, dismiss, true)
        },
        close,
        isOpen: () => !modal().hidden,
      })
    },
  },
  {
    name: 'over a modal as MUI makes it',
    modal: true,
    script({ modal, set }) {
      let timer = 0
      const contain = () => {
        const active = document.activeElement
        if (active && !modal().contains(active)) modal().focus()
      }
      const loop = ({ key }: KeyboardEvent) => {
        if (key === 'Tab' && document.activeElement === modal())
          modal().querySelector('input')?.focus()
      }
      set({
        open() {
          modal().hidden = false
          modal().focus()
          document.addEventListener('focusin', contain)
          document.addEventListener('keydown', loop, true)
          timer = window.setInterval(() => {
            if (document.activeElement === document.body) contain()
          }, 50)
        },
        close() {
          window.clearInterval(timer)
          document.removeEventListener('focusin', contain)
          document.removeEventListener('keydown', loop, true)
          modal().hidden = true
        },
        isOpen: () => !modal().hidden,
      })
    },
  },
]
