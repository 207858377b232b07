import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import fc from 'fast-check'
import { memoryStore } from '../../../outbox/memory-store.ts'
import { find, openWidget, type as fill, until } from '../../../testing/open-widget.ts'

const EMPTY = ''

/** As somebody does who has put the cursor into the field. */
const type = (root: ShadowRoot, text: string) => {
  find(root, 'textarea').focus()
  fill(root, text)
}

describe('the help with details', () => {
  let undo: (() => void)[] = []
  afterEach(() => {
    for (const step of undo.reverse()) step()
    undo = []
  })

  const open = async (options: Parameters<typeof openWidget>[0] = {}) => {
    const widget = await openWidget({ storage: memoryStore(), ...options })
    undo.push(widget.candor.destroy)
    return widget
  }

  /** What the CRM shows beside the widget. */
  const show = (html: string) => {
    const page = document.createElement('main')
    page.innerHTML = html
    document.body.append(page)
    undo.push(() => page.remove())
  }

  const rows = (root: ShadowRoot) =>
    [...root.querySelectorAll<HTMLElement>('.details-help li')].map((row) => ({
      words: row.querySelector('strong')?.textContent,
      says: row.querySelector('small')?.textContent,
      buttons: [...row.querySelectorAll('button')].map(({ textContent }) => textContent),
    }))
  const words = (root: ShadowRoot) => rows(root).map((row) => row.words)
  const status = (root: ShadowRoot) => root.querySelector('.details-help [role=status]')
  const marked = (root: ShadowRoot) =>
    [...root.querySelectorAll('mark')].map(({ textContent }) => textContent)
  const textOf = (root: ShadowRoot) => find<HTMLTextAreaElement>(root, 'textarea').value

  it('says of each place what it is and what it becomes, and leaves what is certain to Send', async () => {
    const { root } = await open()
    type(root, 'Ask Mr Kline, or mail ann@example.com')
    await until(() => rows(root).length === 2)
    expect(rows(root)).to.deep.equal([
      { words: 'Kline', says: 'Name · could become [name]', buttons: ['Replace', 'Keep'] },
      { words: 'ann@example.com', says: 'E-mail address · leaves as [e\u2011mail]', buttons: [] },
    ])
    expect(status(root)?.textContent).to.equal('2 places may point at someone.')
    expect(marked(root)).to.deep.equal(['Kline', 'ann@example.com'])
    expect(root.textContent).to.include('not anonymisation')
  })

  it('speaks German about a text in any of its languages', async () => {
    const { root } = await open({ locale: 'de' })
    type(root, 'Monsieur Dupont, signora Rossi')
    await until(() => rows(root).length === 2)
    expect(rows(root)[0]).to.deep.equal({
      words: 'Dupont',
      says: 'Name · könnte [name] werden',
      buttons: ['Ersetzen', 'Stehen lassen'],
    })
    expect(status(root)?.textContent).to.equal('2 Stellen könnten auf jemanden zeigen.')
  })

  it('says something when the keys rest, and not at each of them', async () => {
    const { root } = await open()
    type(root, 'x')
    await until(() => status(root)?.textContent === 'Nothing found that points at someone.')
    const said: (string | null)[] = []
    const changes = new MutationObserver(() => said.push(status(root)?.textContent ?? null))
    const region = status(root)
    if (region) changes.observe(region, { childList: true, characterData: true, subtree: true })
    const text = 'x by Mr Kline and Mr Stone'
    for (let end = 1; end <= text.length; end += 1) type(root, text.slice(0, end))
    await new Promise(requestAnimationFrame)
    expect(said).to.deep.equal([])
    await until(() => rows(root).length === 2)
    expect(said).to.deep.equal(['2 places may point at someone.'])
  })

  it('replaces words wherever they are in the text, by keyboard, and moves the focus on', async () => {
    const { root } = await open()
    type(root, 'Mr Kline and Ms Stone. Mr Kline again')
    await until(() => rows(root).length === 2)
    const focused = () => root.activeElement?.ariaLabel ?? root.activeElement?.localName
    find(root, 'button', 'Replace: Kline').focus()
    await sendKeys({ press: 'Enter' })
    expect(textOf(root)).to.equal('Mr [name] and Ms Stone. Mr [name] again')
    expect(words(root)).to.deep.equal(['Stone'])
    expect(focused()).to.equal('Replace: Stone')
    await sendKeys({ press: 'Enter' })
    expect(textOf(root)).to.equal('Mr [name] and Ms [name]. Mr [name] again')
    expect(focused()).to.equal('textarea')
    expect(status(root)?.textContent).to.equal('Nothing found that points at someone.')
    expect(find(root, '.preview').innerText).to.include('Mr [name] and Ms [name]')
  })

  it('shows no marks while somebody points at an element of the page', async () => {
    show('<button id=save>Save</button>')
    const anchors = [{ id: 'save', title: { en: 'The button Save' }, selectors: ['#save'] }]
    const { root } = await open({ content: { v: 1, site: 'acme', anchors } })
    type(root, 'Ask Mr Kline')
    await until(() => marked(root).length === 1)
    const visibility = () => getComputedStyle(find(root, 'mark')).visibility
    await until(() => visibility() === 'visible')
    for (const name of ['Point at something', 'Click on it in the page'])
      find(root, 'button', name).click()
    expect(visibility()).to.equal('hidden')
    find(root, 'button', 'Cancel').click()
    expect(visibility()).to.equal('visible')
  })

  it('replaces nothing but the text that is there now', async () => {
    const { root } = await open()
    type(root, 'Mr Kline')
    await until(() => rows(root).length === 1)
    type(root, 'I have asked Mr Kline')
    find(root, 'button', 'Replace: Kline').click()
    expect(textOf(root)).to.equal('I have asked Mr [name]')
  })

  it('says no more about words that are to stay, until the text is another', async () => {
    const { root } = await open()
    type(root, 'Mr Kline and Mr Stone')
    await until(() => rows(root).length === 2)
    find(root, 'button', 'Keep: Stone').focus()
    await sendKeys({ press: 'Enter' })
    expect(words(root)).to.deep.equal(['Kline'])
    expect(marked(root)).to.deep.equal(['Kline'])
    expect(root.activeElement?.ariaLabel).to.equal('Replace: Kline')
    type(root, 'Mr Kline and Mr Stone and Mr Hill')
    await until(() => words(root).includes('Hill'))
    expect(words(root)).to.deep.equal(['Kline', 'Hill'])
    type(root, EMPTY)
    type(root, 'Mr Stone')
    await until(() => words(root).includes('Stone'))
  })

  it('knows the words that the screen shows, and neither keeps nor sends them', async () => {
    show('<h1>Zebulon Partners</h1><p>Quarzwerk</p>')
    const storage = memoryStore()
    const { candor, root, batches } = await open({ storage })
    type(root, 'the same with Zebulon as ever')
    await until(() => rows(root).length === 1)
    expect(rows(root)[0]?.says).to.equal('Shown on this screen · could become [name]')
    find(root, 'button', 'Replace: Zebulon').click()
    find(root, 'button', 'Send anonymously').click()
    await until(() => root.textContent?.includes('You were heard') ?? false)
    await candor.flush()
    const left = JSON.stringify([batches, await storage.entries()])
    expect(left).to.include('the same with [name] as ever')
    for (const word of ['Zebulon', 'Partners', 'Quarzwerk']) expect(left).not.to.include(word)
  })

  it('reads a screen once, however much is written', async () => {
    show('<h1>Zebulon</h1>')
    let readings = 0
    const { createTreeWalker } = document
    undo.push(() => Object.assign(document, { createTreeWalker }))
    document.createTreeWalker = (...args: Parameters<typeof createTreeWalker>) => {
      readings += 1
      return createTreeWalker.apply(document, args)
    }
    const { root } = await open()
    for (const text of ['Zebulon', 'Zebulon and', 'Zebulon and Mr Kline', 'Zebulon, Mr Hill']) {
      type(root, text)
      const last = text.split(' ').at(-1) ?? ''
      await until(() => last === 'and' || words(root).includes(last.replace(',', '')))
    }
    expect(readings).to.equal(1)
  })

  it('goes on helping on a page that cannot be read, and Send works', async () => {
    const { createTreeWalker } = document
    undo.push(() => Object.assign(document, { createTreeWalker }))
    document.createTreeWalker = () => {
      throw new Error('not here')
    }
    const { root } = await open()
    type(root, 'Mr Kline')
    await until(() => rows(root).length === 1)
    find(root, 'button', 'Send anonymously').click()
    await until(() => root.textContent?.includes('You were heard') ?? false)
  })

  it('helps with each text of a survey and with an idea, and replaces in the right one', async () => {
    const question = (id: string, type: 'text' | 'short-text') => ({ id, type, title: { en: id } })
    const survey = {
      id: 'pulse',
      title: { en: 'Pulse' },
      from: '2020-01-01',
      until: '2999-01-01',
      questions: [question('long', 'text'), question('short', 'short-text')],
    }
    const { candor, root } = await open({ content: { v: 1, site: 'acme', surveys: [survey] } })
    const write = (selector: string, text: string) => {
      const field = find<HTMLInputElement>(root, selector)
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    const valueOf = (selector: string) => find<HTMLInputElement>(root, selector).value
    await candor.open('news')
    await until(() => root.textContent?.includes('Propose an idea') ?? false)
    find(root, 'button', 'Propose an idea').click()
    write('textarea', 'as Mr Hill says')
    await until(() => words(root).length === 1)
    find(root, 'button', 'Replace: Hill').click()
    expect(valueOf('textarea')).to.equal('as Mr [name] says')
    find(root, 'button', 'Cancel').click()

    find(root, 'button', 'Answer').click()
    await until(() => root.querySelector('#long') !== null)
    write('#long', 'Mr Kline')
    write('#short', 'Mr Stone')
    await until(() => words(root).length === 2)
    expect(getComputedStyle(find(root, '.marks', 'Kline')).visibility).to.equal('visible')
    find(root, 'button', 'Replace: Stone').focus()
    await sendKeys({ press: 'Enter' })
    expect([valueOf('#long'), valueOf('#short')]).to.deep.equal(['Mr Kline', 'Mr [name]'])
    expect(root.activeElement?.id).to.equal('short')
  })

  describe('the marks', () => {
    const geometry = (root: ShadowRoot) => {
      const field = find<HTMLTextAreaElement>(root, 'textarea')
      const marks = find(root, '.marks')
      const [outer, inner] = [field.getBoundingClientRect(), marks.getBoundingClientRect()]
      return {
        field: [outer.left + 1, outer.top + 1, field.scrollHeight, field.scrollTop].map(Math.round),
        marks: [inner.left, inner.top, marks.scrollHeight, marks.scrollTop].map(Math.round),
        shown: getComputedStyle(marks).visibility,
      }
    }

    it('lie on the words of any text, letter by letter, also when it scrolls', async function () {
      this.timeout(20_000)
      const { root } = await open()
      const line = fc.string({ unit: 'grapheme', maxLength: 120 })
      const texts = fc.array(line, { minLength: 1, maxLength: 8 }).map((all) => all.join('\n'))
      await fc.assert(
        fc.asyncProperty(texts, fc.integer({ min: 60, max: 200 }), async (text, height) => {
          const field = find<HTMLTextAreaElement>(root, 'textarea')
          field.style.height = `${height}px`
          type(root, `Mr Kline ${text}`)
          field.scrollTop = height
          await until(() => root.querySelector('.marks') !== null)
          await new Promise(requestAnimationFrame)
          await new Promise(requestAnimationFrame)
          const { field: expected, marks, shown } = geometry(root)
          expect(marks).to.deep.equal(expected)
          expect(shown).to.equal('visible')
        }),
        { numRuns: 60 },
      )
    })

    it('stay where they are when what was found comes in', async () => {
      const { root } = await open()
      const field = find<HTMLTextAreaElement>(root, 'textarea')
      field.style.height = '60px'
      type(root, 'Mr Kline wrote a text of several lines, '.repeat(6))
      // Firefox shows the end of a new text once it is drawn.
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      field.scrollTop = 10
      await until(() => root.querySelector('mark') !== null)
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      const { field: expected, marks } = geometry(root)
      expect(expected[3]).to.equal(10)
      expect(marks).to.deep.equal(expected)
    })

    it('follow a text at once, before it is looked at again', async () => {
      const { root } = await open()
      type(root, 'Mr Kline met Mr Stone')
      await until(() => rows(root).length === 2)
      type(root, 'Mr Kline has never met Mr Stone')
      expect(marked(root)).to.deep.equal(['Kline', 'Stone'])
      expect(find(root, '.marks').textContent).to.include('Mr Kline has never met Mr Stone')
    })

    it('are hidden where they do not lie true', async () => {
      const { root } = await open()
      type(root, 'Mr Kline')
      await until(() => rows(root).length === 1)
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('.marks mark { display: block; margin: 90px }')
      root.adoptedStyleSheets.push(sheet)
      type(root, 'Mr Kline.')
      expect(getComputedStyle(find(root, '.marks')).visibility).to.equal('hidden')
      expect(rows(root)).to.have.length(1)
    })

    it('are nothing for those who listen to the panel, and take no click', async () => {
      const { root } = await open()
      type(root, 'Mr Kline')
      await until(() => rows(root).length === 1)
      expect(find(root, '.marks').ariaHidden).to.equal('true')
      expect(getComputedStyle(find(root, '.marks')).pointerEvents).to.equal('none')
    })
  })
})
