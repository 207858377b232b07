import { expect } from 'chai'
import { createAnchorWatch } from './create-anchor-watch.ts'
import { openRecorded, recordedPages } from './testing/recorded-pages.ts'
import { rootsOf } from './testing/roots-of.ts'
import { virtualPace } from './testing/virtual-pace.ts'

const CHANGED = { subtree: true, childList: true, attributes: true, characterData: true }

/** Writes down all that is done to a page: to its nodes, their listeners, its history and focus. */
function auditOf(page: Document) {
  const { defaultView: view } = page
  if (!view) throw new Error('no window')
  const seen: string[] = []
  const observer = new MutationObserver(() => undefined)
  for (const root of rootsOf(page)) observer.observe(root, CHANGED)
  const overhear = (
    owner: object,
    name: string,
    isMeant: (self: unknown) => boolean = () => true,
  ) => {
    const original: unknown = Reflect.get(owner, name)
    if (typeof original !== 'function') throw new Error(`no ${name}`)
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      if (isMeant(this)) seen.push(name)
      return Reflect.apply(original, this, given)
    })
  }
  const own = view as Window & typeof globalThis
  const isNode = (self: unknown) => self instanceof own.Node
  overhear(own.EventTarget.prototype, 'addEventListener', isNode)
  overhear(own.EventTarget.prototype, 'removeEventListener', isNode)
  overhear(own.EventTarget.prototype, 'dispatchEvent')
  for (const name of ['pushState', 'replaceState', 'go']) overhear(own.History.prototype, name)
  for (const name of ['focus', 'blur', 'click']) overhear(own.HTMLElement.prototype, name)
  for (const name of ['scrollIntoView', 'attachShadow']) overhear(own.Element.prototype, name)
  for (const name of ['scrollTo', 'scrollBy']) overhear(own, name)
  return () => [...seen, ...observer.takeRecords().map(({ type }) => type)]
}

describe('a search for anchors', () => {
  it('leaves nodes, attributes, listeners, history, focus and scrolling as they are', async () => {
    let found = 0
    for (const { app, name, anchors } of await recordedPages()) {
      const { page, close } = await openRecorded(app, name)
      const html = page.documentElement.getHTML({ serializableShadowRoots: true })
      const audit = auditOf(page)
      const pace = virtualPace()
      const onChange = ({ size }: ReadonlyMap<string, Element>) => (found += size)
      const watch = createAnchorWatch({ root: page, pace, onChange })
      watch.want(anchors)
      await pace.pass(10_000)
      watch.stop()
      expect(audit(), `${app}/${name}`).to.deep.equal([])
      const after = page.documentElement.getHTML({ serializableShadowRoots: true })
      expect(after, `${app}/${name}`).to.equal(html)
      close()
    }
    expect(found).to.be.above(100)
  })

  it('is watched by an audit that sees what is done', async () => {
    const { page, close } = await openRecorded('react', 'before')
    const audit = auditOf(page)
    const nav = page.querySelector('nav')
    nav?.addEventListener('click', () => undefined)
    nav?.setAttribute('data-seen', '')
    page.defaultView?.history.replaceState(undefined, '')
    expect(audit()).to.deep.equal(['addEventListener', 'replaceState', 'attributes'])
    close()
  })
})
