import { holdMedia } from '@candor/testing/hold-media'
import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { CandorError } from './candor-error.ts'
import { init } from './init.ts'
import { memoryStore } from './outbox/memory-store.ts'
import { start } from './start.ts'
import { find, openWidget, startWidget, until } from './testing/open-widget.ts'

describe('init', () => {
  let stop: (() => void) | undefined
  afterEach(() => stop?.())

  it('adds one element and nothing else, and destroy takes it away again', async () => {
    const before = document.documentElement.cloneNode(true)
    const { candor, element } = await openWidget()
    element.remove()
    expect(document.documentElement.isEqualNode(before)).to.equal(true)
    document.documentElement.append(element)
    candor.destroy()
    expect(document.documentElement.isEqualNode(before)).to.equal(true)
  })

  it('returns the first handle at a second call, and a new one after destroy', () => {
    const first = startWidget().candor
    expect(startWidget().candor).to.equal(first)
    expect(document.querySelectorAll('candor-widget')).to.have.length(1)
    first.destroy()
    const second = startWidget().candor
    stop = second.destroy
    expect(second).not.to.equal(first)
  })

  it('is destroyed also where the page has a variable of that name, which cannot be deleted', async () => {
    const { candor } = await openWidget()
    Object.defineProperty(window, 'candor', { writable: true, value: candor })
    expect(candor.destroy).not.to.throw()
  })

  it('starts anew where a page has taken it out for good', () => {
    const first = startWidget()
    first.element.remove()
    const second = startWidget().candor
    stop = second.destroy
    expect(second).not.to.equal(first.candor)
    // Whoever still has the old handle does the new widget no harm.
    first.candor.destroy()
    expect(startWidget().candor).to.equal(second)
    expect(document.querySelectorAll('candor-widget')).to.have.length(1)
  })

  it('closes its shadow root where nothing else is asked for', () => {
    const candor = init({ collector: location.origin })
    stop = candor.destroy
    expect(document.querySelector('candor-widget')?.shadowRoot).to.equal(null)
  })

  it('is light or dark as the system is, whatever the page says, and as the theme says', () => {
    document.documentElement.style.colorScheme = 'only light'
    const { candor, element } = startWidget()
    stop = candor.destroy
    expect(getComputedStyle(element).colorScheme).to.equal('light dark')
    document.documentElement.style.setProperty('--candor-color-scheme', 'dark')
    expect(getComputedStyle(element).colorScheme).to.equal('dark')
    document.documentElement.removeAttribute('style')
  })

  it('tells a caller that a part of it could not be loaded, so that nothing is kept', async () => {
    const away = () => Promise.reject(new TypeError('Failed to fetch'))
    const { send, destroy } = start(
      { collector: location.origin },
      { app: away, keepPlace: () => import('./host/keep-place.ts') },
    )
    stop = destroy
    const problem: unknown = await send({ kind: 'feedback', rating: 4 }).catch((error) => error)
    expect(problem).to.be.instanceOf(CandorError)
    expect(String(problem)).to.include('nothing is kept')
  })

  it('says what is wrong with a collector that is no address', () => {
    expect(() => init({ collector: 'candor.example.com' })).to.throw(CandorError, 'https://')
    expect(document.querySelector('candor-widget')).to.equal(null)
  })

  it('leaves the globals, the history and their functions as they were', async () => {
    const functions = [
      history.pushState,
      history.replaceState,
      window.fetch,
      EventTarget.prototype.addEventListener,
    ]
    // Firefox puts an interface in its place in the list when it is used first.
    const globals = () => Object.getOwnPropertyNames(window).sort()
    const before = globals()
    const { candor } = await openWidget()
    stop = candor.destroy
    expect([
      history.pushState,
      history.replaceState,
      window.fetch,
      EventTarget.prototype.addEventListener,
    ]).to.deep.equal(functions)
    expect(globals()).to.deep.equal(before)
  })

  it('is not printed with the page', () => {
    const { candor, element, root } = startWidget()
    stop = candor.destroy
    const { display } = getComputedStyle(element)
    holdMedia(root.adoptedStyleSheets, 'print', true)
    expect(getComputedStyle(element).display).to.equal('none')
    expect(display).to.equal('block')
  })

  it('opens by a press of its button, takes the focus, and gives it back at Escape', async () => {
    const { candor, root } = startWidget()
    stop = candor.destroy
    const launcher = find<HTMLButtonElement>(root, '.launcher')
    launcher.focus()
    launcher.click()
    await until(() => root.activeElement?.role === 'dialog')
    expect(launcher.ariaExpanded).to.equal('true')
    await sendKeys({ press: 'Escape' })
    expect(root.querySelector('[role=dialog]')).to.equal(null)
    expect(root.activeElement).to.equal(launcher)
    expect(launcher.ariaExpanded).to.equal('false')
  })

  it('closes at Escape on its button as well, and leaves that of the page alone', async () => {
    const heard: string[] = []
    const listen = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`)
    const types = ['keydown', 'keyup'] as const
    for (const type of types) document.addEventListener(type, listen, true)
    const field = document.createElement('input')
    document.body.append(field)
    const { candor, root } = await openWidget()
    stop = () => {
      candor.destroy()
      field.remove()
      for (const type of types) document.removeEventListener(type, listen, true)
    }
    const launcher = find<HTMLButtonElement>(root, '.launcher')
    field.focus()
    await sendKeys({ press: 'Escape' })
    expect(heard.splice(0)).to.deep.equal(['keydown Escape', 'keyup Escape'])
    expect(launcher.ariaExpanded).to.equal('true')
    launcher.focus()
    await sendKeys({ press: 'Escape' })
    expect(launcher.ariaExpanded).to.equal('false')
    expect(root.querySelector('.panel') === null).to.equal(true)
    expect(heard).to.deep.equal([])
  })

  it('gives the focus back to the page where the page had it', async () => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    const { candor } = await openWidget()
    stop = () => {
      candor.destroy()
      field.remove()
    }
    expect(document.activeElement).not.to.equal(field)
    candor.close()
    expect(document.activeElement).to.equal(field)
  })

  it('opens its panel, and takes what is said, in a browser without channels between tabs', async () => {
    const { BroadcastChannel } = window
    Reflect.deleteProperty(window, 'BroadcastChannel')
    const { candor, root } = await openWidget({ storage: memoryStore() })
    stop = () => {
      candor.destroy()
      window.BroadcastChannel = BroadcastChannel
    }
    expect(root.querySelectorAll('[role=dialog]')).to.have.length(1)
    await candor.erase()
    expect(await candor.ledger()).to.deep.equal([])
  })

  it('opens one panel, however often it is asked to while it loads', async () => {
    const { candor, root } = startWidget()
    stop = candor.destroy
    await Promise.all([candor.open(), candor.open('privacy'), candor.open('feedback')])
    expect(root.querySelectorAll('[role=dialog]')).to.have.length(1)
  })

  it('takes nothing once it is destroyed, says so, and shows nothing', async () => {
    const storage = memoryStore()
    const { candor, root } = await openWidget({ storage })
    await candor.send({ kind: 'feedback', rating: 4 })
    const kept = await storage.entries()
    candor.destroy()
    const { send, flush, open } = candor
    for (const late of [send({ kind: 'feedback', rating: 5 }), flush()]) {
      const problem: unknown = await late.then(
        () => 'taken',
        (error) => error,
      )
      expect(problem).to.be.instanceOf(CandorError)
      expect(String(problem)).to.include('destroyed')
    }
    await open()
    expect(root.querySelector('.panel') === null).to.equal(true)
    expect(await storage.entries()).to.deep.equal(kept)
  })

  it('shows nothing that was still loading when it was destroyed', async () => {
    const { candor } = startWidget()
    const opening = candor.open()
    candor.destroy()
    await opening
    expect(document.querySelector('candor-widget')).to.equal(null)
  })

  it('reads nothing for a view that was still loading when it was destroyed', async () => {
    const kept = memoryStore()
    let reads = 0
    const entries = () => {
      reads += 1
      return kept.entries()
    }
    const { candor } = await openWidget({ storage: { ...kept, entries } })
    void candor.open('tips')
    candor.destroy()
    const before = reads
    await import('./panel/more/more.tsx')
    await new Promise(requestAnimationFrame)
    expect(reads).to.equal(before)
  })
})
