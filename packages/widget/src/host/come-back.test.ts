import { expect } from 'chai'
import type { Candor } from '../candor.ts'
import { find, openWidget, until } from '../testing/open-widget.ts'

interface Frame {
  document: Document
  candor: Candor
  remove: () => void
}

/** A page of its own with a widget that has settled in, to be written anew. */
async function openFrame(): Promise<Frame> {
  const frame = document.createElement('iframe')
  const module = new URL('../init.ts', import.meta.url).href
  frame.srcdoc = `<!doctype html><html lang="en"><script type="module">
    import { init } from '${module}'
    const content = { v: 1, site: 'acme' }
    window.candor = init({ collector: location.ancestorOrigins?.[0] ?? parent.location.origin, content, shadow: 'open' })
    await candor.open()</script>`
  document.body.append(frame)
  const page = frame.contentWindow as Window & { candor?: Candor }
  await until(() =>
    Boolean(page.document.querySelector('candor-widget')?.shadowRoot?.querySelector('.panel')),
  )
  return { document: page.document, candor: page.candor as Candor, remove: () => frame.remove() }
}

function writeAnew(page: Document): void {
  page.open()
  write(page)
}

function write(page: Document): void {
  page.write('<!doctype html><html lang="en"><p>Written anew</p></html>')
  page.close()
}

const rootIn = (page: Document) => {
  const root = page.querySelector('candor-widget')?.shadowRoot
  if (!root) throw new Error('the widget is not there')
  return root
}

describe('comeBack', () => {
  it('puts the widget into a page that has replaced itself as a whole', async () => {
    const { candor, element } = await openWidget()
    const page = document.documentElement
    const other = document.createElement('html')
    other.append(document.createElement('head'), document.createElement('body'))
    page.remove()
    await Promise.resolve()
    document.append(other)
    await until(() => element.isConnected)
    const isBack = element.parentNode === other
    candor.destroy()
    other.replaceWith(page)
    expect(isBack).to.equal(true)
  })

  it('says so once where the page takes the widget out again, and leaves it out', async () => {
    const { candor, element } = await openWidget()
    const { warn } = console
    const told: unknown[] = []
    console.warn = (...words: unknown[]) => void told.push(...words)
    element.remove()
    await until(() => element.isConnected)
    expect(told).to.deep.equal([])
    for (const _ of ['again', 'and again']) {
      element.remove()
      document.documentElement.append(document.createElement('aside'))
      await new Promise(requestAnimationFrame)
      document.querySelector('html > aside')?.remove()
    }
    console.warn = warn
    expect(element.isConnected).to.equal(false)
    expect(told).to.have.length(1)
    candor.destroy()
  })

  it('starts the widget anew, by its old handle too, in a page that is written anew, each time', async () => {
    const { document: page, candor, remove } = await openFrame()
    for (const _ of ['once', 'again']) {
      writeAnew(page)
      await until(() => page.querySelector('candor-widget') !== null)
      const root = rootIn(page)
      const launcher = find<HTMLButtonElement>(root, '.launcher')
      launcher.click()
      await until(() => root.querySelector('.panel') !== null)
      const heard: string[] = []
      const listen = ({ type }: Event) => heard.push(type)
      page.defaultView?.addEventListener('keydown', listen, true)
      find(root, 'textarea').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true }),
      )
      page.defaultView?.removeEventListener('keydown', listen, true)
      expect(heard).to.deep.equal([])
      candor.close()
      expect(root.querySelector('.panel') === null).to.equal(true)
      expect(page.querySelectorAll('candor-widget')).to.have.length(1)
      expect(page.defaultView?.candor === candor).to.equal(true)
    }
    candor.destroy()
    expect(page.querySelector('candor-widget')).to.equal(null)
    expect(page.defaultView && 'candor' in page.defaultView).to.equal(false)
    remove()
  })

  it('starts the widget anew where it was over a modal dialog of the page, and the new page comes late', async () => {
    const { document: page, remove } = await openFrame()
    const troubles: string[] = []
    for (const isLate of [false, true]) {
      const dialog = page.createElement('dialog')
      page.body.append(dialog)
      dialog.showModal()
      await until(() => dialog.querySelector('candor-widget') !== null)
      const before = rootIn(page)
      page.open()
      page.defaultView?.addEventListener('error', ({ message }) => troubles.push(message))
      if (isLate) await new Promise(requestAnimationFrame)
      write(page)
      await until(() => page.querySelector('candor-widget') !== null)
      const root = rootIn(page)
      expect(root).not.to.equal(before)
      find(root, '.launcher').click()
      await until(() => root.querySelector('.panel') !== null)
      expect(page.querySelectorAll('candor-widget')).to.have.length(1)
    }
    expect(troubles).to.deep.equal([])
    remove()
  })
})
