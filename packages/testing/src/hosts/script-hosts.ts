import type { Host } from './host.ts'

const POLICY = (collector: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${collector}`,
    "style-src 'self'",
    `connect-src ${collector}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/** Headers and globals. `COLLECTOR` in a header stands for its origin. */
export const SCRIPT_HOSTS: readonly Host[] = [
  {
    name: 'with a strict policy and Trusted Types',
    headers: { 'content-security-policy': POLICY('COLLECTOR') },
  },
  {
    name: 'that adds to the prototypes, enumerably',
    script() {
      const add = (to: object, name: string) =>
        Reflect.set(to, name, () => {
          throw new Error(`${name} is not for guests`)
        })
      add(Array.prototype, 'sum')
      add(Object.prototype, 'extend')
      add(String.prototype, 'startsWithIgnoringCase')
      add(Function.prototype, 'defer')
    },
  },
  {
    name: 'whose arrays have a toJSON, as an old library left them',
    script() {
      Reflect.set(Array.prototype, 'toJSON', function (this: unknown[]) {
        return `[${this.join()}]`
      })
    },
  },
  {
    name: 'with an AMD define and a require',
    script() {
      const define = Object.assign(
        () => {
          throw new Error('Mismatched anonymous define() module')
        },
        { amd: {} },
      )
      Object.assign(window, { define, require: define, module: { exports: {} }, exports: {} })
    },
  },
  {
    name: 'with frozen built-ins',
    script() {
      for (const one of [Array, Object, Function, String, Promise, Map, Set, RegExp, JSON, Math])
        for (const part of [one, 'prototype' in one ? one.prototype : one]) Object.freeze(part)
    },
  },
  {
    name: 'that wraps timers, fetch, listeners and history, as monitoring does',
    script() {
      const wrap = (owner: object, name: string) => {
        const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown
        Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
          return original.apply(this, given)
        })
      }
      for (const name of [
        'setTimeout',
        'clearTimeout',
        'fetch',
        'requestAnimationFrame',
        'queueMicrotask',
      ])
        wrap(window, name)
      for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'])
        wrap(EventTarget.prototype, name)
      for (const name of ['pushState', 'replaceState']) wrap(history, name)
    },
  },
  {
    name: 'under synthetic shadow, where queries find nothing and points hit the root',
    script() {
      const real = document.querySelectorAll.bind(document)
      document.querySelectorAll = ((selector: string) =>
        real(/input|button/.test(selector) ? 'nothing-at-all' : selector)) as typeof real
      document.elementFromPoint = () => document.body
    },
  },
  {
    name: 'that clears away unknown elements as it starts',
    script({ onReady }) {
      let taken = 0
      const known = new Set(['HEAD', 'BODY'])
      const clean = () => {
        for (const child of Array.from(document.documentElement.children))
          if (!known.has(child.tagName) && (taken += 1) < 2) child.remove()
      }
      onReady(() => {
        clean()
        new MutationObserver(clean).observe(document.documentElement, { childList: true })
      })
    },
  },
  {
    name: 'that shows the CRM itself in a frame, which has the focus',
    script({ onReady }) {
      onReady(() => {
        const frame = document.createElement('iframe')
        frame.style.cssText = 'position: fixed; top: 90px; left: 0; width: 100%; height: 100%'
        frame.srcdoc = '<input autofocus aria-label="Name"><p style="height: 3000px">A deal'
        document.body.append(frame)
      })
    },
  },
  { name: 'that loads the script before there is a body', loading: '' },
  { name: 'that loads the script asynchronously', loading: 'async' },
  { name: 'with the script at the end of the body', tag: 'body', loading: '' },
  {
    name: 'with a second copy of the script',
    script({ onReady }) {
      onReady(() => {
        const copy = document.createElement('script')
        const first = document.querySelector<HTMLScriptElement>('script[src$="candor.js"]')
        if (!first) return
        copy.src = `${first.src}?again`
        copy.dataset['shadow'] = 'open'
        document.head.append(copy)
        copy.addEventListener('load', () => copy.remove())
      })
    },
  },
]
