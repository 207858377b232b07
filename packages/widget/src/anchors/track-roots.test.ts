import { expect } from 'chai'
import fc from 'fast-check'
import { atOnce } from '../in-steps.ts'
import { rootsOf } from './testing/roots-of.ts'
import { trackRoots } from './track-roots.ts'

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
  add(page: Page, { at }: Change) {
    const html = '<x-a><p><x-b></x-b></p></x-a>'
    insideOf(pick(page, at)).append(page.page.createRange().createContextualFragment(html))
  },
  addRoot(page: Page, { at }: Change) {
    const host = page.page.createElement('x-a')
    host.attachShadow({ mode: 'open' }).innerHTML = '<p><x-a></x-a></p>'
    pick(page, at).append(host)
  },
  openLate(page: Page, { at }: Change) {
    const hosts = page.elements().filter((one) => one.localName.startsWith('x-') && !one.shadowRoot)
    const root = hosts[at % hosts.length]?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<p></p>'
  },
  remove(page: Page, { at }: Change) {
    const one = pick(page, at)
    if (one !== page.page.body) one.remove()
  },
  move(page: Page, { at, to }: Change) {
    const [one, other] = [pick(page, at), pick(page, to)]
    if (one !== page.page.body && !isAround(one, other)) other.append(one)
  },
}

const changes = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
    at: fc.nat(20),
    to: fc.nat(20),
  }),
  { maxLength: 12 },
)

/** In whatever order. */
const isSame = (some: readonly Node[], others: readonly Node[]) =>
  some.length === others.length && some.every((one) => others.includes(one))

describe('trackRoots', () => {
  it('knows after changes all the roots that a page has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { maxLength: 4 }), async (rounds) => {
        const open = openPage()
        const { page } = open
        const roots = trackRoots(page)
        atOnce(roots.read())
        for (const round of rounds) {
          for (const change of round) CHANGES[change.what](open, change)
          // What is observed is told once the script has ended.
          await Promise.resolve()
          atOnce(roots.update())
          expect(isSame(roots.all(), rootsOf(page))).to.equal(true)
        }
        roots.stop()
        open.close()
      }),
      { numRuns: 150 },
    )
  })

  it('reads a page anew to which more was added than it kept', async () => {
    const { page, close } = openPage()
    const roots = trackRoots(page)
    atOnce(roots.read())
    for (let at = 0; at < 1001; at += 1) page.body.append(page.createElement('p'))
    page.body.lastElementChild?.attachShadow({ mode: 'open' })
    await Promise.resolve()
    expect(roots.isLost()).to.equal(true)
    atOnce(roots.read())
    expect(roots.isLost()).to.equal(false)
    expect(roots.all()).to.have.length(2)
    roots.stop()
    close()
  })
})
