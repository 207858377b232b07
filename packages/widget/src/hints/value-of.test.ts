import type { Text } from '@candor/protocol'
import { expect } from 'chai'
import fc from 'fast-check'
import { valueOf } from './value-of.ts'

const NAME = { en: 'Next step', de: 'Nächster Schritt' }

describe('valueOf', () => {
  let page: HTMLElement
  beforeEach(() => {
    page = document.createElement('main')
    document.body.append(page)
  })
  afterEach(() => page.remove())

  /** What stands in the element of the class `it`. */
  const read = (html: string, name?: Text) => {
    page.innerHTML = html
    const element = page.querySelector('.it')
    if (!element) throw new Error(`no .it in ${html}`)
    return valueOf(element, name)
  }

  describe('of a control', () => {
    const table: [html: string, value: string | undefined][] = [
      ['<input class=it>', ''],
      ['<input class=it value="a b">', 'a b'],
      ['<input class=it type=email value=ann@example.com>', 'ann@example.com'],
      ['<input class=it type=date value=2026-11-30>', '2026-11-30'],
      ['<input class=it type=number value=48000.5>', '48000.5'],
      ['<input class=it type=password value=secret>', undefined],
      ['<input class=it type=file>', undefined],
      ['<input class=it type=color>', undefined],
      ['<textarea class=it>\na\nb</textarea>', 'a\nb'],
      ['<select class=it><option value="">Please choose<option>A</select>', ''],
      ['<select class=it><option value="">-<option value=1 selected>Won</select>', 'Won'],
      ['<select class=it><option>Select…<option>A</select>', 'Select…'],
      ['<select class=it></select>', ''],
      ['<select class=it multiple><option>A<option>B</select>', ''],
      ['<select class=it multiple><option selected>A<option selected>B</select>', 'A, B'],
      ['<input class=it type=checkbox>', ''],
      ['<input class=it type=checkbox checked>', 'on'],
      ['<input class=it type=radio name=r value=a><input type=radio name=r value=b>', ''],
      ['<input class=it type=radio name=r value=a><input type=radio name=r value=b checked>', 'b'],
      ['<div class=it contenteditable><br></div>', ''],
      ['<div class=it contenteditable><p>a</p><p>b <b>c</b>d</p></div>', 'a\nb cd'],
      ['<div class=it role=textbox>a</div>', 'a'],
      ['<div class=it role=checkbox aria-checked=true></div>', 'true'],
      ['<div class=it role=switch aria-checked=false></div>', ''],
      ['<div class=it role=checkbox aria-checked=mixed></div>', undefined],
      ['<button class=it role=combobox>Won</button>', 'Won'],
      ['<button class=it role=combobox data-placeholder><span>Choose</span></button>', ''],
      ['<div class=it role=combobox><input value=Won></div>', 'Won'],
    ]
    for (const [html, value] of table)
      it(`is ${JSON.stringify(value)} in ${html}`, () => {
        expect(read(html)).to.equal(value)
      })

    it('is not told where the browser keeps back what was typed, or a choice is half made', () => {
      read('<input class="it" type=checkbox>')
      const box = page.querySelector<HTMLInputElement>('input')
      if (box) box.indeterminate = true
      expect(valueOf(box as Element)).to.equal(undefined)
    })

    it('is nothing in a search for a choice only where no choice is shown beside it', () => {
      const search = '<input class=it role=combobox>'
      const around = (beside: string) => read(`<div>${beside}<div>${search}</div></div>`)
      expect(around('')).to.equal('')
      expect(around('<label>Account</label><fieldset aria-hidden=true></fieldset>')).to.equal('')
      expect(around('<div>Alpenblick AG</div>')).to.equal(undefined)
      expect(
        read('<div><div><input class=it role=combobox value=Alpenblick></div></div>'),
      ).to.equal('Alpenblick')
    })
  })

  describe('of a piece of the page', () => {
    const table: [html: string, value: string | undefined][] = [
      ['<div class=it><dt>Next step</dt><dd>Send the offer</dd></div>', 'Send the offer'],
      ['<div class=it><dt>Next step</dt><dd> </dd></div>', ''],
      ['<div class=it><dt>Next step</dt><dd>—</dd></div>', '—'],
      [
        '<section class=it><h3>Nächster Schritt:</h3><p>Offerte<br>senden</p></section>',
        'Offerte\nsenden',
      ],
      ['<div class=it><label for=n>Next step *</label><input id=n value=Call></div>', 'Call'],
      ['<div class=it><label for=n>Next step</label><input id=n></div>', ''],
      ['<label class=it>Next step <input value=Call></label>', 'Call'],
      ['<label class=it for=n>Next step</label><p><textarea id=n>Call</textarea></p>', 'Call'],
      ['<div class=it><label>Next step</label><b>ann</b>@example.com</div>', 'ann@example.com'],
      ['<dl><dt class=it>Next step</dt><dd>Call</dd><dt>Owner</dt><dd>Kim</dd></dl>', 'Call'],
      ['<dl><dt class=it>Next step</dt><dd></dd><dt>Owner</dt><dd>Kim</dd></dl>', ''],
      ['<dl><dt class=it>Next step</dt><dt>Owner</dt><dd>Kim</dd></dl>', undefined],
      ['<dl><dt class=it>Next step</dt><dd>a</dd><dd>b</dd></dl>', undefined],
      ['<table><tr><th class=it>Next step</th><td>Call</td></tr></table>', 'Call'],
      ['<table><tr><td class=it>Next step</td><td>Call</td></tr></table>', 'Call'],
      ['<span class=it>Next step</span><span>Call</span>', 'Call'],
      ['<span class=it>Next step</span>', undefined],
      // A field in which nothing stands, and another behind it.
      ['<div class=it><span>Next step</span><span></span></div><div>Owner Kim</div>', undefined],
      ['<div class=it><dt>Next step</dt><dd></dd></div><div><dt>Owner</dt><dd>Kim</dd></div>', ''],
      ['<div class=it><dt>Next step</dt><dd>Call</dd><dd hidden>Old</dd></div>', 'Call'],
      ['<div class=it><dt>Next step</dt><dd>a <button>Edit next step</button></dd></div>', 'a'],
      ['<div class=it><dt>Next step</dt><dd><button>Edit next step</button></dd></div>', ''],
      ['<div class=it><dt>Next step</dt><dd><img alt=""></dd></div>', undefined],
      ['<div class=it><dt>Next step</dt><dd><svg></svg></dd></div>', undefined],
      ['<div class=it><dt>Next step</dt><dd><svg></svg> Call</dd></div>', 'Call'],
      ['<div class=it><dt>Next step <svg></svg></dt><dd></dd></div>', ''],
      ['<div class=it><dt>Next step</dt><dd><x-value></x-value></dd></div>', undefined],
      ['<div class=it><dt>Next step</dt><dd><input><input></dd></div>', undefined],
      ['<div class=it><dt>Next step</dt><dd><input type=hidden value=x>Call</dd></div>', 'Call'],
      ['<div class=it aria-busy=true><dt>Next step</dt><dd></dd></div>', undefined],
      ['<main aria-busy=true><input class=it></main>', undefined],
      [
        '<fieldset class=it><legend>Next step</legend><label><input type=radio name=r>a</label><label><input type=radio name=r>b</label></fieldset>',
        '',
      ],
      [
        '<fieldset class=it><legend>Next step</legend><label><input type=radio name=r>a</label><label><input type=radio name=r value=b checked>b</label></fieldset>',
        'b',
      ],
      [
        '<fieldset class=it><legend>Next step</legend><input type=radio name=r><input type=radio name=s></fieldset>',
        undefined,
      ],
      ['<div class=it><dt>Next step</dt><dd><i data-value=48000>48k</i></dd></div>', '48000'],
      [
        '<div class=it><dt>Next step</dt><dd><i data-value=1></i><i data-value=2></i>x</dd></div>',
        'x',
      ],
      [
        '<div class=it><dt>Next step</dt><dd><time datetime=2026-11-30>yesterday</time></dd></div>',
        '2026-11-30',
      ],
      [
        '<div class=it><dt>Next step</dt><dd><time datetime=2026-11-30>yesterday</time>, by Kim</dd></div>',
        'yesterday, by Kim',
      ],
      ['<div class=it><dt>Next step</dt><dd><time>yesterday</time></dd></div>', 'yesterday'],
      [
        '<div class=it><dt>Next step</dt><dd><a href="https://www.example.com/">example.com</a></dd></div>',
        'https://www.example.com/',
      ],
      [
        '<div class=it><dt>Next step</dt><dd><a href="/accounts/1">Alpenblick</a></dd></div>',
        'Alpenblick',
      ],
      [
        '<div class=it><dt>Next step</dt><dd><a href="mailto:a@example.com">a@example.com</a></dd></div>',
        'a@example.com',
      ],
    ]
    for (const [html, value] of table)
      it(`is ${JSON.stringify(value)} in ${html}`, () => {
        expect(read(html, NAME)).to.equal(value)
      })

    it('is all of it where the content file does not name it and it has no label', () => {
      expect(read('<p class=it>Call <b>Ann</b></p>')).to.equal('Call Ann')
      expect(read('<time class=it datetime=2026-11-30>yesterday</time>')).to.equal('2026-11-30')
      expect(read('<i class=it data-value=5>five</i>')).to.equal('5')
    })

    it('leaves out text for screen readers, and is not told where an icon stands for it', () => {
      const style = `<style>.sr { position: absolute; width: 1px; height: 1px; overflow: hidden }
        .icon::before { content: '✓' }</style>`
      const field = (value: string) =>
        `${style}<div class=it><dt>Next step</dt><dd>${value}</dd></div>`
      expect(read(field('<b class=sr>Empty</b>'), NAME)).to.equal('')
      expect(read(field('<b class=sr>Value:</b>Call'), NAME)).to.equal('Call')
      expect(read(field('<i class=icon></i>'), NAME)).to.equal(undefined)
    })

    it('is read in open shadow roots and what is shown in their slots, and not in closed ones', () => {
      read('<div class=it><dt>Next step</dt><x-value>Call</x-value></div>')
      const host = page.querySelector('x-value')
      const root = host?.attachShadow({ mode: 'open' })
      if (root) root.innerHTML = '<b>1. </b><slot></slot>'
      expect(valueOf(page.querySelector('.it') as Element, NAME)).to.equal('1. Call')
      if (root) root.innerHTML = '<input value=Mail>'
      expect(valueOf(page.querySelector('.it') as Element, NAME)).to.equal('Mail')
      read('<div class=it><dt>Next step</dt><x-value></x-value></div>')
      page.querySelector('x-value')?.attachShadow({ mode: 'closed' }).append('Call')
      expect(valueOf(page.querySelector('.it') as Element, NAME)).to.equal(undefined)
    })

    it('is not told of a piece that is far too large for a field', () => {
      const rows = '<p>row</p>'.repeat(300)
      expect(read(`<div class=it><dt>Next step</dt>${rows}</div>`, NAME)).to.equal(undefined)
    })
  })

  it('never throws and changes nothing, whatever the page is', () => {
    const leaf = fc.constantFrom(
      'Next step',
      'x',
      ' ',
      '<input value=a>',
      '<select></select>',
      '<img>',
      '<dt>Next step</dt>',
      '<x-a></x-a>',
      '<a href="http://[">b</a>',
      '<i datetime data-value>c</i>',
      '<slot></slot>',
      '<input type=radio name="&quot;]">',
    )
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(fc.constantFrom('div', 'label', 'dl', 'td', 'p'), fc.array(tie('html')))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }))
    fc.assert(
      fc.property(html, fc.boolean(), (inner, named) => {
        page.innerHTML = `<div class=it>${inner}</div>`
        const before = page.innerHTML
        for (const element of page.querySelectorAll('*')) valueOf(element, named ? NAME : undefined)
        expect(page.innerHTML).to.equal(before)
      }),
      { numRuns: 150 },
    )
  })
})
