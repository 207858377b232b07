import { expect } from 'chai'
import fc from 'fast-check'
import { createPageIndex } from './create-page-index.ts'
import { createShelves } from './create-shelves.ts'
import { createSelectorIndex } from './selector-index.ts'
import { atOnce } from './steps.ts'
import { rootsOf } from './testing/roots-of.ts'

const SELECTORS = ['.a', '#b', '.a .b', 'p', '[data-x^="a"]', 'x-a > .c', '.c:first-child']
const ANCHORS = [{ id: 'all', title: { en: 'All' }, selectors: SELECTORS }]
const ATTRIBUTES = ['class', 'id', 'data-x']

/** A page of its own, and all in it that is not a root. */
function openPage() {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const page = frame.contentDocument
  if (!page) throw new Error('no page')
  return {
    page,
    elements: () => rootsOf(page).flatMap((root) => [...root.querySelectorAll('body *, :host *')]),
    close: () => frame.remove(),
  }
}

type Page = ReturnType<typeof openPage>
interface Change {
  what: keyof typeof CHANGES
  at: number
  to: number
  name: string
}

const pick = ({ page, elements }: Page, at: number): Element => {
  const all = [page.body, ...elements()]
  return all[at % all.length] ?? page.body
}
/** Out of shadow roots as well. */
const isAround = (outer: Node, inner: Node): boolean =>
  outer.contains(inner) || isAroundHost(outer, inner.getRootNode() as Partial<ShadowRoot>)

const isAroundHost = (outer: Node, { host }: Partial<ShadowRoot>): boolean =>
  host !== undefined && isAround(outer, host)

const insideOf = (element: Element) => element.shadowRoot ?? element

const CHANGES = {
  add(page: Page, { at, name }: Change) {
    const html = `<x-a class="${name}"><p class="a"><b id="${name}" class="b c" data-x="ab"></b></p></x-a>`
    insideOf(pick(page, at)).append(page.page.createRange().createContextualFragment(html))
  },
  addRoot(page: Page, { at, name }: Change) {
    const host = page.page.createElement('x-a')
    host.attachShadow({ mode: 'open' }).innerHTML = `<p class="${name}"><b class="c"></b></p>`
    pick(page, at).append(host)
  },
  openLate(page: Page, { at, name }: Change) {
    const hosts = page.elements().filter((one) => one.localName === 'x-a' && !one.shadowRoot)
    const root = hosts[at % hosts.length]?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = `<p class="${name}"></p>`
  },
  rename: (page: Page, { at, to, name }: Change) =>
    pick(page, at).setAttribute(ATTRIBUTES[to % ATTRIBUTES.length] ?? '', name),
  remove(page: Page, { at }: Change) {
    const one = pick(page, at)
    if (one !== page.page.body) one.remove()
  },
  move(page: Page, { at, to }: Change) {
    const [one, other] = [pick(page, at), pick(page, to)]
    if (one !== page.page.body && !isAround(one, other)) other.append(one)
  },
  renameAndRemove(page: Page, change: Change) {
    CHANGES.rename(page, change)
    CHANGES.remove(page, change)
  },
}

const changes = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
    at: fc.nat(20),
    to: fc.nat(20),
    name: fc.constantFrom('a', 'b', 'c', 'a b', 'd'),
  }),
  { maxLength: 12 },
)

/** In whatever order. */
const isSame = (some: readonly Node[], others: readonly Node[]) =>
  some.length === others.length && some.every((one) => others.includes(one))

describe('createPageIndex', () => {
  it('knows what matches after changes as one that reads the page anew', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 4 }), (rounds) => {
        const open = openPage()
        const { page } = open
        const heard = new MutationObserver(() => undefined)
        const index = createPageIndex({
          anchors: ANCHORS,
          page,
          onRoot(root) {
            const attributeFilter = index.attributes()
            heard.observe(root, { subtree: true, childList: true, attributeFilter })
          },
        })
        atOnce(index.readRoots())
        atOnce(index.readElements())
        for (const round of rounds) {
          for (const change of round) CHANGES[change.what](open, change)
          atOnce(index.update(heard.takeRecords()))
          atOnce(index.meetHosts())
          for (const selector of SELECTORS) {
            const matches = rootsOf(page).flatMap((root) => [...root.querySelectorAll(selector)])
            expect(isSame(index.matches(selector), matches), selector).to.equal(true)
          }
          expect(isSame([...index.roots], rootsOf(page))).to.equal(true)
        }
        open.close()
      }),
      { numRuns: 150 },
    )
  })

  it('can be asked once it knows the roots, and then finds the same', () => {
    const { page, close } = openPage()
    page.body.innerHTML = '<p class=a></p><x-a></x-a>'
    const root = page.querySelector('x-a')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<i class=a></i>'
    const index = createPageIndex({ anchors: ANCHORS, page })
    const found = () => index.matches('.a').map(({ localName }) => localName)
    atOnce(index.readRoots())
    expect(found()).to.deep.equal(['p', 'i'])
    atOnce(index.readElements())
    expect(found()).to.deep.equal(['p', 'i'])
    close()
  })

  it('holds on to nothing that is gone or is called otherwise', () => {
    const selectors = createSelectorIndex()
    for (const selector of ['.a', '.a.b', '#a']) selectors.add(selector)
    const shelves = createShelves(selectors)
    const element = document.createElement('p')
    const where = () => ['.a', '.a.b', '#a'].map((one) => [...shelves.of(one)].length)
    Object.assign(element, { className: 'a b', id: 'a' })
    shelves.put(element)
    expect(where()).to.deep.equal([1, 1, 1])
    Object.assign(element, { className: 'b', id: '' })
    shelves.put(element)
    expect(where()).to.deep.equal([0, 0, 0])
    element.id = 'a'
    shelves.put(element)
    element.id = 'b'
    shelves.takeOut(element)
    expect(where()).to.deep.equal([0, 0, 0])
  })
})
