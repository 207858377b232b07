import type { Content } from '@candor/protocol'
import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../../../outbox/memory-store.ts'
import type { OpenWidget } from '../../../testing/open-widget.ts'
import { find, openWidget, until } from '../../../testing/open-widget.ts'

const days = { from: '2026-01-01', until: '2099-12-31' }

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  tips: [
    {
      id: 'size',
      where: [{ object: 'Product' }],
      title: { en: 'The right size', de: 'Die richtige Größe' },
      benefit: { en: 'Fewer returns.', de: 'Weniger Rücksendungen.' },
      author: 'Ann',
      until: '2099-12-31',
    },
  ],
  powerUsers: [
    {
      name: 'Size expert',
      departments: ['depot'],
      channels: [{ kind: 'mail', to: 'a@example.com' }],
    },
  ],
  announcements: [
    {
      id: 'sizes',
      kind: 'problem',
      title: { en: 'Sizes are missing' },
      body: { en: '…' },
      ...days,
    },
  ],
  answers: [
    {
      id: 'twice',
      said: { en: 'I enter the size twice.' },
      from: '2026-01-01',
      reply: { status: 'done', on: '2026-01-13', text: { en: 'Once is enough.' } },
    },
  ],
  ideas: [{ id: 'chart', title: { en: 'A chart of sizes' } }],
}

const context = () => ({ app: 'salesforce', object: 'Account', view: 'record' }) as const

const titles = (root: ShadowRoot) =>
  [...root.querySelectorAll('.card h4')].map((one) => one.firstChild?.textContent)

const field = (root: ShadowRoot) => find<HTMLInputElement>(root, 'input[type=search]')

const look = (root: ShadowRoot, text: string) => {
  field(root).value = text
  field(root).dispatchEvent(new InputEvent('input', { bubbles: true }))
}

const button = (root: ShadowRoot, name: string) => find<HTMLButtonElement>(root, 'button', name)

describe('the search', () => {
  let widget: OpenWidget
  afterEach(() => widget.candor.destroy())

  const open = async (
    view: 'tips' | 'ask' | 'news',
    given: Parameters<typeof openWidget>[0] = {},
  ) => {
    const options = { content: CONTENT, context, storage: memoryStore(), ...given }
    widget = await openWidget(options, view)
    await until(() => widget.root.querySelector('.view h3') !== null)
    return widget.root
  }

  it('finds tips, people, answers, news and ideas from each view, other screens and departments too', async () => {
    for (const view of ['tips', 'ask', 'news'] as const) {
      const root = await open(view)
      look(root, 'size')
      await until(() => titles(root).length === 5)
      expect(titles(root)).to.deep.equal([
        'The right size',
        'Size expert',
        '“I enter the size twice.”',
        'Sizes are missing',
        'A chart of sizes',
      ])
      expect(
        [...root.querySelectorAll('.kind')].map((one) => one.lastChild?.textContent),
      ).to.deep.equal(['Tip', 'A person who knows', 'You said, we did', 'Known problem', 'Idea'])
      expect(find(root, '[role=status]', 'result').textContent).to.equal('5 results')
      widget.candor.destroy()
    }
  })

  it('gives the view back when nothing is looked for', async () => {
    const root = await open('ask')
    look(root, 'size')
    await until(() => titles(root).length === 5)
    look(root, ' ')
    expect(find(root, '.first h4').textContent).to.equal('Size expert')
    expect(root.textContent).not.to.include('results')
  })

  it('says so where nothing is found, and leads on with the words', async () => {
    const root = await open('tips')
    look(root, 'coffee machine')
    await until(() => root.textContent?.includes('Nothing found.') ?? false)
    button(root, 'Propose an idea').focus()
    await sendKeys({ press: 'Enter' })
    const area = find<HTMLTextAreaElement>(root, 'textarea')
    expect(area.value).to.equal('coffee machine')
    expect(root.activeElement === area).to.equal(true)
    expect(field(root).value).to.equal('')

    look(root, 'coffee machine')
    button(root, 'Ask a person').click()
    expect(find(root, '.view h3').textContent).to.equal('A person who knows')
  })

  it('is forgotten with the view, also when it is done for another one', async () => {
    const root = await open('tips')
    look(root, 'size')
    await until(() => titles(root).length === 5)
    find<HTMLButtonElement>(root, '.nav button', 'News').click()
    expect(field(root).value).to.equal('')
    expect(titles(root)).not.to.include('The right size')
    look(root, 'size')
    widget.candor.close()
    await widget.candor.open('news')
    expect(field(root).value).to.equal('')
  })

  it('sends and keeps nothing, and a vote in it is one like any other', async () => {
    const storage = memoryStore()
    const root = await open('tips', { storage })
    look(root, 'chart')
    await until(() => root.querySelector('.card pre') !== null)
    expect(JSON.stringify(await storage.entries())).not.to.include('chart')
    expect(find(root, '.note', 'A vote sends').textContent).to.include('nothing else')
    await widget.candor.flush()
    expect(widget.batches).to.deep.equal([])
    button(root, 'Vote: A chart of sizes').click()
    await until(() => root.textContent?.includes('You voted') ?? false)
    while ((await widget.candor.ledger()).length === 0) await new Promise(requestAnimationFrame)
    await widget.candor.flush()
    expect(widget.batches.flatMap(({ events }) => events)).to.have.length(1)
  })

  it('keeps the focus while one types, and shows no more than can be looked over', async () => {
    const ideas = Array.from({ length: 60 }, (_, id) => ({
      id: `i${id}`,
      title: { en: `Size ${id}` },
    }))
    const root = await open('news', { content: { ...CONTENT, ideas } })
    field(root).focus()
    await sendKeys({ type: 'size' })
    await until(() => root.textContent?.includes('64 results') ?? false)
    expect(root.activeElement === field(root)).to.equal(true)
    expect(root.querySelectorAll('.card')).to.have.length(40)
    expect(find(root, 'summary', 'More results').textContent).to.equal('More results (32)')
  })

  it('is not there where there is nothing to search', async () => {
    const root = await open('tips', { content: { v: 1, site: 'acme' } })
    expect(root.querySelector('input[type=search]') === null).to.equal(true)
  })

  it('speaks German, and takes umlauts as one types them', async () => {
    const root = await open('tips', { locale: 'de' })
    for (const text of ['Größe', 'groesse', 'GROSSE']) {
      look(root, text)
      await until(() => titles(root)[0] === 'Die richtige Größe')
      expect(find(root, '[role=status]', 'Treffer').textContent).to.equal('Ein Treffer')
      look(root, '')
    }
  })
})
