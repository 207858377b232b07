import type { Content } from '@candor/protocol'
import { expect } from 'chai'
import { languageOf } from './language.ts'
import { find, openWidget, startWidget, until } from './testing/open-widget.ts'

const content: Content = {
  v: 1,
  site: 'acme',
  tips: [
    {
      id: 'both',
      title: { en: 'In both', fr: 'Dans les deux', pt: 'Nos dois' },
      benefit: { en: 'In English alone.' },
      author: 'Sales',
      until: '2999-01-01',
    },
  ],
}

describe('the language', () => {
  let undo: (() => void)[] = []
  const page = document.documentElement
  afterEach(() => {
    for (const step of undo) step()
    undo = []
    page.removeAttribute('dir')
    page.removeAttribute('lang')
  })

  const start = (locale: string) => {
    const widget = startWidget({ locale, content: { v: 1, site: 'acme' } })
    undo.push(widget.candor.destroy)
    const launcher = find(widget.root, '.launcher')
    return { ...widget, launcher }
  }
  const tips = async (locale: string) => {
    const widget = await openWidget({ locale, content }, 'tips')
    undo.push(widget.candor.destroy)
    await until(() => widget.root.querySelector('h4') !== null)
    return widget.root
  }

  for (const [given, language] of [
    ['fr-CH', 'fr'],
    ['de_CH', 'de'],
    ['IT', 'it'],
    ['es-419', 'es'],
    ['ar-EG-u-nu-arab', 'ar'],
    ['fil-PH', 'fil'],
  ] as const)
    it(`of ${given} is ${language}`, () => expect(languageOf(given)).to.equal(language))

  it('is the page’s where none is configured', () => {
    page.lang = 'it-CH'
    const { launcher } = start('')
    expect([launcher.textContent, launcher.lang]).to.deep.equal(['Feedback e aiuto', 'it'])
  })

  it('is English where Candor does not speak the one that is asked for', () => {
    page.lang = 'pt'
    const { launcher } = start('')
    expect([launcher.textContent, launcher.lang]).to.deep.equal(['Feedback & help', 'en'])
  })

  it('is English in a page that names what every object has', async () => {
    page.lang = 'constructor'
    const { launcher } = start('')
    expect([launcher.textContent, launcher.lang]).to.deep.equal(['Feedback & help', 'en'])
    undo.pop()?.()
    const root = await tips('')
    expect(find(root, '.panel').lang).to.equal('en')
    expect(find(root, 'h4').textContent).to.equal('In both')
  })

  it('turns the widget round for Arabic, and not the page', async () => {
    const { candor, element, root } = start('ar-EG')
    await candor.open()
    const panel = find(root, '.panel')
    expect(panel.lang).to.equal('ar')
    expect(getComputedStyle(panel).direction).to.equal('rtl')
    expect(getComputedStyle(page).direction).to.equal('ltr')
    expect(element.getBoundingClientRect().left).to.equal(20)
    const close = find(root, '.icon').getBoundingClientRect()
    expect(close.left).to.be.below(find(root, 'h2').getBoundingClientRect().left)
    expect(element.dir).to.equal('rtl')
  })

  it('keeps its direction in a page that runs the other way', async () => {
    page.dir = 'rtl'
    const { candor, element, root } = start('de')
    await candor.open()
    expect(getComputedStyle(find(root, '.panel')).direction).to.equal('ltr')
    expect(Math.round(innerWidth - element.getBoundingClientRect().right)).to.equal(20)
  })

  it('of a text that is not there in it is told, field by field', async () => {
    const [title, benefit] = (await tips('fr')).querySelectorAll('h4, h4 + p')
    expect(title?.innerHTML).to.equal('Dans les deux')
    expect(benefit?.innerHTML).to.equal('<bdi lang="en">In English alone.</bdi>')
  })

  it('of the content file is the reader’s also where the widget does not speak it', async () => {
    const [title, benefit] = (await tips('pt-BR')).querySelectorAll('h4, h4 + p')
    expect(title?.innerHTML).to.equal('<bdi lang="pt">Nos dois</bdi>')
    expect(benefit?.innerHTML).to.equal('In English alone.')
  })
})
