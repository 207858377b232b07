import type { Anchor } from '@candor/protocol'
import { expect } from 'chai'
import { atOnce } from '../in-steps.ts'
import { decide } from './decide.ts'
import { trackRoots } from './track-roots.ts'

const called = (name: string): Anchor => ({
  id: name,
  title: { en: name },
  selectors: ['.it'],
  text: { en: name },
})

describe('decide', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()))

  /** What is decided about Save where the page changes after its names were learned for another one. */
  function decided(html: string, change: (page: Document) => void): string | undefined | null {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const page = frame.contentDocument
    if (!page) throw new Error('no page')
    page.body.innerHTML = html
    const roots = trackRoots(page)
    atOnce(roots.read())
    const found = new Map<string, Element | undefined>()
    const steps = decide({
      anchors: [called('Cancel'), called('Save')],
      page,
      roots,
      isAsked: () => true,
      note: ({ id }, element) => found.set(id, element),
    })
    steps.next(false)
    change(page)
    while (!steps.next(true).done);
    return found.get('Save')?.id
  }

  const TWO = '<button class=it id=a>Edit</button><button class=it id=b>Save</button>'

  it('takes the one that is called so', () => {
    expect(decided(TWO, () => undefined)).to.equal('b')
  })

  it('takes none where another one is called the same since its name was read', () => {
    const rename = (page: Document) => page.getElementById('a')?.replaceChildren('Save')
    expect(decided(TWO, rename)).to.equal(undefined)
  })

  it('takes none where another one has got such a label since', () => {
    const fields = Array.from({ length: 30 }, (_, at) => `<input class=it id=f${at}>`).join('')
    const label = (page: Document) =>
      page.body.insertAdjacentHTML('beforeend', '<label for=f3>Save</label>')
    const html = `${fields}<label for=f29>Save</label>`
    expect(decided(html, () => undefined)).to.equal('f29')
    expect(decided(html, label)).to.equal(undefined)
  })
})
