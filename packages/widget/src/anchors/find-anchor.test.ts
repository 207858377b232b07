import type { Anchor } from '@candor/protocol'
import { expect } from 'chai'
import { openWidget } from '../testing/open-widget.ts'
import { findAnchor } from './find-anchor.ts'

const anchor = (given: Partial<Anchor>): Anchor => ({
  id: 'next-step',
  title: { en: 'Next step' },
  selectors: ['.it'],
  ...given,
})

/** A page of its own, with layout, so that what is visible there can be told. */
function pageOf(html: string): Document {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const { contentDocument } = frame
  if (!contentDocument) throw new Error('no page')
  contentDocument.body.innerHTML = html
  return contentDocument
}

/** What is found there, by the `data-n` of the element. */
const found = (html: string, given: Partial<Anchor> = {}) => {
  const element = findAnchor(anchor(given), pageOf(html))
  return element && (element.getAttribute('data-n') ?? 'without a number')
}

describe('findAnchor', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()))

  it('finds the one element of a selector', () => {
    expect(found('<p>a</p><p class=it data-n=1>b</p>')).to.equal('1')
  })

  it('finds nothing where there are several, or none, and guesses none of them', () => {
    expect(found('<p class=it>a</p><p class=it>a</p>')).to.equal(undefined)
    expect(found('<p>a</p>')).to.equal(undefined)
  })

  it('goes on to the next selector where one has no match, several, or is none', () => {
    const page = '<p class=it>a</p><p class=it data-n=2 id=second>b</p>'
    for (const first of ['.gone', '.it', '<<', 'p::part(x)'])
      expect(found(page, { selectors: [first, '#second'] }), first).to.equal('2')
    expect(found(page, { selectors: ['<<', '.gone'] })).to.equal(undefined)
  })

  it('takes the best selector that tells, not the first element of any', () => {
    const page = '<p id=a data-n=a>a</p><p id=b data-n=b>b</p>'
    expect(found(page, { selectors: ['#b', '#a'] })).to.equal('b')
  })

  it('takes no label for that of a field to which the browser does not give it', () => {
    const text = { text: { en: 'Close date' } }
    for (const page of [
      '<label for="">Close date</label><label>Birthday <input class=it></label>',
      '<label for=f>Close date</label><input id=f><label>Birthday <input class=it id=f></label>',
      '<label for=other>Close date <input class=it></label><input id=other>',
    ])
      expect(found(page, text), page).to.equal(undefined)
  })

  for (const [hidden, how] of [
    ['display: none', 'not displayed'],
    ['visibility: hidden', 'hidden'],
    ['opacity: 0', 'seen through'],
    ['width: 0; height: 0; overflow: hidden', 'without a size'],
  ])
    it(`passes over what is ${how}, and finds the one beside it`, () => {
      const other = `<div style="${hidden}"><p class=it data-n=1 style="${hidden}">a</p></div>`
      expect(found(other)).to.equal(undefined)
      expect(found(`${other}<p class=it data-n=2>b</p>`)).to.equal('2')
    })

  it('looks into open shadow roots, also one in the other, and counts all matches together', () => {
    const page = pageOf('<x-outer></x-outer>')
    const outer = page.querySelector('x-outer')?.attachShadow({ mode: 'open' })
    if (!outer) throw new Error('no host')
    outer.innerHTML = '<x-inner></x-inner>'
    const inner = outer.querySelector('x-inner')?.attachShadow({ mode: 'open' })
    if (!inner) throw new Error('no host')
    inner.innerHTML = '<p class=it>a</p>'
    expect(findAnchor(anchor({}), page) === inner.querySelector('p')).to.equal(true)
    page.body.insertAdjacentHTML('beforeend', '<p class=it>a</p>')
    expect(findAnchor(anchor({}), page) === undefined).to.equal(true)
  })

  it('finds beside a form that answers with its fields for whatever it is asked', () => {
    const fields = ['localName', 'shadowRoot', 'matches', 'querySelectorAll', 'nextSibling']
    const form = fields.map((name) => `<input name=${name}>`).join('')
    expect(found(`<form>${form}</form><p class=it data-n=1>a</p>`)).to.equal('1')
  })

  it('finds nothing in a closed shadow root', () => {
    const page = pageOf('<x-host></x-host>')
    const closed = page.querySelector('x-host')?.attachShadow({ mode: 'closed' })
    if (closed) closed.innerHTML = '<p class=it>a</p>'
    expect(findAnchor(anchor({}), page) === undefined).to.equal(true)
  })

  it('finds nothing in the widget itself', async () => {
    const { candor, root } = await openWidget()
    expect(root.querySelector('.launcher')).not.to.equal(null)
    expect(findAnchor(anchor({ selectors: ['.launcher'] }), document) === undefined).to.equal(true)
    candor.destroy()
  })

  describe('with a text as its witness', () => {
    const text = { en: 'Next step', de: 'Nächster Schritt' }
    for (const page of [
      '<button class=it data-n=1>Next step</button>',
      '<button class=it data-n=1>  next\n STEP </button>',
      '<button class=it data-n=1>Na\u0308chster Schritt</button>',
      '<input class=it data-n=1 aria-label="Next step">',
      '<input class=it data-n=1 placeholder="Next step">',
      '<input class=it data-n=1 type=submit value="Next step">',
      '<label for=f>Next step *</label><input class=it data-n=1 id=f>',
      '<label>Nächster Schritt: <input class=it data-n=1></label>',
      '<b id=a>Next</b><b id=b>step</b><input class=it data-n=1 aria-labelledby="a b">',
      '<dl><div class=it data-n=1><dt>Next step</dt><dd>Send the offer</dd></div></dl>',
      '<section class=it data-n=1><h2>Next step</h2><p>Send the offer</p></section>',
      '<section class=it data-n=1><h2>Next step (3)</h2><p>Send the offer</p></section>',
    ])
      it(`finds ${page}`, () => {
        expect(found(page, { text })).to.equal('1')
      })

    for (const page of [
      '<button class=it>Next steps</button>',
      '<button class=it>Save</button>',
      '<p class=it>The next step is here</p>',
      '<section class=it><h2>Details</h2><h3>Next step</h3></section>',
      '<input class=it value="Next step">',
      '<textarea class=it>Next step</textarea>',
      '<select class=it><option>Next step</option></select>',
      '<div class=it contenteditable>Next step</div>',
      '<div class=it role=textbox>Next step</div>',
    ])
      it(`does not take ${page} for it`, () => {
        expect(found(page, { text })).to.equal(undefined)
      })

    it('tells it from others that the selector has', () => {
      const rows = ['Amount', 'Next step', 'Owner'].map(
        (name, n) => `<div class=it data-n=${n}><dt>${name}</dt><dd>x</dd></div>`,
      )
      expect(found(rows.join(''), { text })).to.equal('1')
      expect(found([...rows, rows[1]].join(''), { text })).to.equal(undefined)
    })
  })

  describe('with a role as its witness', () => {
    it('asks for the role that an element is given, or has by itself', () => {
      expect(found('<div class=it data-n=1 role=button>a</div>', { role: 'button' })).to.equal('1')
      expect(found('<button class=it data-n=1>a</button>', { role: 'button' })).to.equal('1')
      expect(found('<a class=it data-n=1 href=#>a</a>', { role: 'link' })).to.equal('1')
      expect(found('<input class=it data-n=1>', { role: 'textbox' })).to.equal('1')
      expect(found('<select class=it data-n=1></select>', { role: 'combobox' })).to.equal('1')
    })

    it('refuses another role, also one that is given to an element in place of its own', () => {
      expect(found('<button class=it>a</button>', { role: 'link' })).to.equal(undefined)
      expect(found('<button class=it role=tab>a</button>', { role: 'button' })).to.equal(undefined)
      expect(found('<a class=it>a</a>', { role: 'link' })).to.equal(undefined)
    })
  })

  it('changes nothing in the page', () => {
    const page = pageOf('<label for=f>Next step</label><input class=it id=f>')
    const before = page.documentElement.outerHTML
    findAnchor(anchor({ text: { en: 'Next step' }, role: 'textbox' }), page)
    expect(page.documentElement.outerHTML).to.equal(before)
  })
})
