import { expect } from 'chai'
import { atOnce } from '../../in-steps.ts'
import { shownWords } from './shown-words.ts'

const elementOf = (tag: string, text = '', attributes: Record<string, string> = {}) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.textContent = text
  return element
}

/** What the page shows with these elements in it. */
function shownWith(...elements: Element[]): string[] {
  document.body.append(...elements)
  const shown = atOnce(shownWords(document))
  for (const element of elements) element.remove()
  return [...shown].sort()
}

const inside = (outer: Element, ...elements: Element[]) => {
  outer.append(...elements)
  return outer
}

const input = (value: string, type = 'text') => {
  const element = document.createElement('input')
  element.type = type
  element.value = value
  return element
}

describe('shownWords', () => {
  it('takes words with a capital and numbers from texts and fields', () => {
    const area = document.createElement('textarea')
    area.value = 'Lausanne'
    const text = elementOf('p', 'Krüger AG, 4711, ab Q3 2026, 1’250 Stück')
    expect(shownWith(text, input('Zephyr'), area)).to.deep.equal(
      ['1250', '4711', 'Krüger', 'Lausanne', 'Stück', 'Zephyr'].sort(),
    )
  })

  it('takes the title of a record, and the header of a row', () => {
    const row = elementOf('th', 'Quentin', { scope: 'row' })
    expect(shownWith(elementOf('h1', 'Zephyr'), row)).to.deep.equal(['Quentin', 'Zephyr'])
  })

  it('leaves out what names fields, buttons and places', () => {
    const label = elementOf('label', 'Wettbewerber')
    const tab = elementOf('a', 'Verlauf', { role: 'tab' })
    const button = inside(elementOf('button'), elementOf('span', 'Freigeben'))
    const nav = inside(elementOf('nav'), elementOf('a', 'Zephyr'))
    const classy = elementOf('span', 'Segment', { class: 'field-Label' })
    expect(shownWith(label, tab, button, nav, classy)).to.deep.equal([])
    const again = elementOf('p', 'Wettbewerber Segment Zephyr Krüger')
    expect(shownWith(label, tab, button, nav, classy, again)).to.deep.equal(['Krüger'])
  })

  it('keeps what somebody typed although a label has the word too', () => {
    expect(shownWith(elementOf('label', 'Krüger'), input('Krüger'))).to.deep.equal(['Krüger'])
  })

  it('leaves out ordinary words, and what the page writes small elsewhere', () => {
    const text = elementOf('p', 'Opportunity Salesforce März Montag Referral Zephyr')
    expect(shownWith(text, elementOf('p', 'a referral'))).to.deep.equal(['Zephyr'])
  })

  it('takes of prose the numbers and the names after a form of address only', () => {
    const text = elementOf('p', 'Im Gespräch mit Frau Krüger war das Angebot 4711 ein gutes Thema.')
    expect(shownWith(text)).to.deep.equal(['4711', 'Krüger'])
  })

  it('leaves out what nobody sees', () => {
    const contents = elementOf('div', 'Zephyr', { style: 'display: contents' })
    expect(
      shownWith(
        elementOf('p', 'Gone', { hidden: '' }),
        inside(elementOf('div', '', { style: 'display: none' }), elementOf('p', 'Nowhere')),
        elementOf('p', 'Ghost', { style: 'visibility: hidden' }),
        inside(elementOf('div', '', { style: 'display: none' }), input('Empty')),
        elementOf('script', 'Script', { type: 'text/plain' }),
        elementOf('style', 'Style {}'),
        input('Secret', 'password'),
        input('Token', 'hidden'),
        contents,
      ),
    ).to.deep.equal(['Zephyr'])
  })

  it('looks into open shadow roots, but not into its own element', () => {
    const host = elementOf('x-record')
    host.attachShadow({ mode: 'open' }).append(elementOf('p', 'Krüger'))
    const button = elementOf('button')
    const slotted = elementOf('x-label')
    slotted.attachShadow({ mode: 'open' }).append(elementOf('span', 'Verlauf'))
    const own = elementOf('candor-widget')
    own.attachShadow({ mode: 'open' }).append(elementOf('p', 'Zephyr'))
    expect(shownWith(host, inside(button, slotted), own)).to.deep.equal(['Krüger'])
  })

  it('changes nothing in the page', () => {
    const host = inside(elementOf('main', 'Zephyr'), input('Krüger'))
    document.body.append(host)
    const before = document.documentElement.outerHTML
    const changes = new MutationObserver(() => {})
    changes.observe(document, { subtree: true, childList: true, attributes: true })
    atOnce(shownWords(document))
    expect(changes.takeRecords()).to.deep.equal([])
    expect(document.documentElement.outerHTML).to.equal(before)
    changes.disconnect()
    host.remove()
  })

  it('stops reading a page without end', () => {
    const main = elementOf('main')
    for (let at = 0; at < 21_000; at++) main.append('Zed ')
    expect(shownWith(main, elementOf('p', 'Krüger'))).to.deep.equal(['Zed'])
    const long = elementOf('p', 'X'.repeat(100_000))
    const short = elementOf('p', 'Zephyr')
    expect(shownWith(short, long, elementOf('p', 'Krüger'))).to.deep.equal(['Zephyr'])
  })
})
