import type { Page } from 'playwright-core'

/** What was done to a page, in words: empty when nothing was. */
export interface PageAudit {
  /** From now on the page itself rests: each change of it is written down. */
  begin(): Promise<void>
  /**
   * Changes of nodes, and what the widget called on nodes of the page, its history or scrolling
   * since this was asked last.
   */
  seen(): Promise<string[]>
  /** The types that the widget listens to on the window and the document. */
  listensTo(): Promise<string[]>
}

interface Audit {
  begin(): void
  seen(): string[]
  listensTo(): string[]
}

/** To be called before the page is opened; everything begins anew with each page. */
export async function auditPage(page: Page, candor: string): Promise<PageAudit> {
  await page.addInitScript(installAudit, candor)
  const ask = <Result>(name: keyof Audit) =>
    page.evaluate((name) => {
      const { audit } = window as unknown as { audit: Record<string, () => unknown> }
      return audit[name]?.()
    }, name) as Promise<Result>
  return {
    begin: () => ask('begin'),
    seen: () => ask('seen'),
    listensTo: () => ask('listensTo'),
  }
}

/** Runs in the page, before all of its scripts. Who calls is known by where the script is from. */
function installAudit(candor: string): void {
  const calls: string[] = []
  const listeners = new Set<string>()
  const { document } = window
  let focused: Element | null = null
  const isWidgets = () => new Error().stack?.includes(candor) === true
  const isHosts = (self: unknown) => {
    if (!(self instanceof Node) || self === document) return false
    const root = self.getRootNode()
    const outer = root instanceof ShadowRoot ? root.host : self
    return outer.isConnected && !(outer instanceof Element && outer.localName === 'candor-widget')
  }
  const overhear = (
    owner: object,
    name: string,
    hear: (self: unknown, given: unknown[]) => void,
  ) => {
    const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      if (isWidgets()) hear(this, given)
      return Reflect.apply(original, this, given)
    })
  }
  const note = (name: string) => (self: unknown) => {
    if (!(self instanceof Node) || isHosts(self)) calls.push(name)
  }

  /** A listener by a property, such as `onclick`. */
  const overhearSetter = (name: string, property: PropertyDescriptor) =>
    Object.defineProperty(HTMLElement.prototype, name, {
      ...property,
      set(this: unknown, listener: unknown) {
        if (isWidgets() && isHosts(this)) calls.push(name)
        property.set?.call(this, listener)
      },
    })

  const ids = new Map<unknown, number>()
  const keyOf = (self: unknown, [type, listener, options]: unknown[]) => {
    if (!ids.has(listener)) ids.set(listener, ids.size)
    const isCapture =
      typeof options === 'object' && options ? 'capture' in options && options.capture : options
    const place = self === document ? 'document' : 'window'
    return `${place} ${String(type)} ${isCapture === true} ${ids.get(listener)}`
  }
  const isPages = (self: unknown) => self === window || self === undefined || self === document
  overhear(EventTarget.prototype, 'addEventListener', (self, given) => {
    if (isHosts(self)) calls.push(`addEventListener ${String(given[0])}`)
    if (!isPages(self)) return
    const key = keyOf(self, given)
    listeners.add(key)
    const options = given[2] as AddEventListenerOptions | boolean | undefined
    const signal = typeof options === 'object' ? options.signal : undefined
    signal?.addEventListener('abort', () => listeners.delete(key))
  })
  overhear(EventTarget.prototype, 'removeEventListener', (self, given) => {
    if (isPages(self)) listeners.delete(keyOf(self, given))
  })
  overhear(EventTarget.prototype, 'dispatchEvent', note('dispatchEvent'))
  for (const name of ['pushState', 'replaceState', 'go', 'back', 'forward'])
    overhear(History.prototype, name, note(name))
  // The focus may be given back to what had it, and to nothing else.
  overhear(HTMLElement.prototype, 'focus', (self) => {
    if (isHosts(self) && self !== focused) calls.push('focus')
  })
  for (const name of ['blur', 'click']) overhear(HTMLElement.prototype, name, note(name))
  // Changes are seen from the beginning of the rest on only, and marks are drawn before.
  for (const name of ['setAttribute', 'removeAttribute', 'toggleAttribute'])
    overhear(Element.prototype, name, note(name))
  for (const [name, property] of Object.entries(
    Object.getOwnPropertyDescriptors(HTMLElement.prototype),
  ))
    if (name.startsWith('on') && property.set) overhearSetter(name, property)
  for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy', 'attachShadow'])
    overhear(Element.prototype, name, note(name))
  for (const name of ['scrollTo', 'scrollBy', 'scroll']) overhear(window, name, note(name))

  const changes: string[] = []
  const isOwn = (nodes: NodeList) =>
    [...nodes].every((node) => node instanceof Element && node.localName === 'candor-widget')
  const observer = new MutationObserver((records) => keep(records))
  const keep = (records: MutationRecord[]) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (target instanceof Element && target.localName === 'candor-widget') continue
      if (type === 'childList' && isOwn(addedNodes) && isOwn(removedNodes)) continue
      changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`)
    }
  }
  const { pushState, replaceState } = history
  const stateOf = () => JSON.stringify([history.length, history.state, location.href])
  const scrolls = () =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName !== 'candor-widget')
      .map(({ scrollTop, scrollLeft }) => `${scrollTop},${scrollLeft}`)
      .join(' ')
  const fieldsOf = () =>
    [...document.querySelectorAll('input, textarea')]
      .map((field) => {
        const { value, selectionStart, selectionEnd } = field as HTMLInputElement
        return `${value}|${selectionStart}|${selectionEnd}`
      })
      .join(' ')
  const focusOf = () => (document.activeElement === focused ? 'as before' : 'elsewhere')
  const states = {
    focus: focusOf,
    history: stateOf,
    scroll: scrolls,
    'fields and their selection': fieldsOf,
  }
  let before: Record<string, string> = {}
  const stateNow = () =>
    Object.fromEntries(Object.entries(states).map(([name, read]) => [name, read()]))

  const audit: Audit = {
    begin() {
      focused = document.activeElement
      before = stateNow()
      changes.length = 0
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
    },
    seen() {
      keep(observer.takeRecords())
      const now = stateNow()
      const moved = Object.keys(now).filter((name) => now[name] !== before[name])
      const isPatched = history.pushState !== pushState || history.replaceState !== replaceState
      return [
        ...calls.splice(0),
        ...changes,
        ...moved,
        ...(isPatched ? ['history is patched'] : []),
      ]
    },
    listensTo: () =>
      [...new Set([...listeners].map((key) => key.split(' ').slice(0, 2).join(' ')))].sort(),
  }
  Object.assign(window, { audit })
}
