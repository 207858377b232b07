import type { Announcement, AnnouncementKind, Content } from '@candor/protocol'
import { ANNOUNCEMENT_KINDS } from '@candor/protocol'
import { expect } from 'chai'
import { memoryStore } from '../../../outbox/memory-store.ts'
import type { OpenWidget } from '../../../testing/open-widget.ts'
import { everyQuestion } from '../../../testing/every-question.ts'
import { find, openWidget, until } from '../../../testing/open-widget.ts'

const news = (
  id: string,
  kind: AnnouncementKind,
  more: Partial<Announcement> = {},
): Announcement => ({
  id,
  kind,
  title: { en: `About ${id}`, de: `Über ${id}` },
  body: { en: `All of ${id}.` },
  from: '2026-01-01',
  until: '2099-12-31',
  ...more,
})

const content = (announcements: Announcement[], more: Partial<Content> = {}): Content => ({
  v: 1,
  site: 'acme',
  announcements,
  ...more,
})

const on = (object: string) => () => ({ app: 'salesforce', object, view: 'record' }) as const

/** The first day of the month before that of the test. */
const now = new Date()
const lastMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1))
const inLastMonth = lastMonth.toISOString().slice(0, 10)

const titles = (root: ShadowRoot) =>
  [...root.querySelectorAll('article:has(.kind) h4')].map((one) => one.textContent)

const marked = (root: ShadowRoot) =>
  [...root.querySelectorAll('article')]
    .filter((card) => card.textContent?.includes('Not read yet'))
    .map((card) => card.querySelector('h4')?.textContent)

describe('news', () => {
  let widget: OpenWidget
  afterEach(() => widget.candor.destroy())

  const open = async (given: Parameters<typeof openWidget>[0]) => {
    widget = await openWidget({ context: on('Account'), storage: memoryStore(), ...given }, 'news')
    await until(() => widget.root.querySelector('.view h3') !== null)
    return widget.root
  }

  it('name their kind, each of the five, and since when they hold', async () => {
    const root = await open({
      content: content(ANNOUNCEMENT_KINDS.map((kind) => news(kind, kind))),
    })
    await until(() => marked(root).length === 5)
    const kinds = [...root.querySelectorAll('article .kind')].map((one) => one.textContent)
    expect(kinds).to.deep.equal(
      ['Where we stand', 'New feature', 'Good practice', 'Process', 'Known problem'].map(
        (kind) => `Not read yet${kind}`,
      ),
    )
    expect(find(root, 'article', 'About status').textContent).to.include('Since January 1, 2026')
  })

  it('begin with those of the screen, and say so', async () => {
    const announcements = [
      news('all', 'status', { from: '2026-02-01' }),
      news('here', 'status', { where: [{ object: 'Lead' }] }),
    ]
    const root = await open({ content: content(announcements), context: on('Lead') })
    expect(titles(root)).to.deep.equal(['About here', 'About all'])
    expect(find(root, 'article', 'About here').textContent).to.include('about this screen')
    expect(find(root, 'article', 'About all').textContent).not.to.include('about this screen')
  })

  it('stand above the surveys, or they would be read out of sight', async () => {
    const storage = { ...memoryStore(), durable: true }
    const surveys = [everyQuestion]
    const root = await open({ storage, content: content([news('one', 'status')], { surveys }) })
    const titles = () => [...root.querySelectorAll('.view h3')].map((one) => one.textContent)
    await until(() => titles().includes('Surveys'))
    expect(titles().slice(0, 2)).to.deep.equal(['What is new', 'Surveys'])
  })

  it('are marked as new until the reader has had them before them, in this browser only', async () => {
    const storage = memoryStore()
    let root = await open({ storage, content: content([news('one', 'status')]) })
    await until(() => marked(root).length === 1)
    widget.candor.close()
    await widget.candor.open('news')
    await until(() => marked(root).length === 0)
    await widget.candor.flush()
    expect(widget.batches).to.deep.equal([])
    widget.candor.destroy()

    root = await open({
      storage,
      content: content([news('one', 'status'), news('two', 'problem')]),
    })
    await until(() => marked(root).length === 1)
    expect(marked(root)).to.deep.equal(['About two'])
    await widget.candor.erase()
    expect(await storage.entries()).to.deep.equal([])
  })

  it('are shown without marks where the browser can keep nothing', async () => {
    const storage = { ...memoryStore(), entries: () => Promise.reject(new Error('blocked')) }
    const root = await open({ storage, content: content([news('one', 'status')]) })
    expect(titles(root)).to.deep.equal(['About one'])
    expect(marked(root)).to.deep.equal([])
  })

  it('are not more at a glance than can be read', async () => {
    const root = await open({
      content: content([1, 2, 3, 4, 5, 6, 7].map((id) => news(`${id}`, 'status'))),
    })
    expect(find(root, 'summary', 'More news').textContent).to.equal('More news (2)')
    expect(root.querySelectorAll('details article')).to.have.length(2)
  })

  it('are summed up once the month is over: by kind, with what was answered and what was proposed', async () => {
    const announcements = [
      news('over', 'problem', { from: inLastMonth, until: inLastMonth }),
      news('stands', 'status', { from: inLastMonth }),
    ]
    const root = await open({
      content: content(announcements, {
        digest: 'month',
        ideas: [{ id: 'dark', title: { en: 'A dark theme' }, from: inLastMonth }],
        answers: [
          {
            id: 'twice',
            said: { en: 'I enter it twice.' },
            from: '2026-01-01',
            reply: { status: 'done', text: { en: 'Once is enough.' }, on: inLastMonth },
          },
        ],
      }),
    })
    expect(titles(root)).to.deep.equal(['About stands'])
    const digest = find<HTMLDetailsElement>(root, '.digest')
    expect(digest.open).to.equal(false)
    expect(find(root, '.digest summary').textContent).to.equal(
      lastMonth.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    )
    expect([...digest.querySelectorAll('h4')].map((one) => one.textContent)).to.deep.equal([
      'Where we stand',
      'Known problem',
      'You said, we did',
      'New ideas',
    ])
    for (const text of ['All of over.', 'Once is enough.', 'A dark theme'])
      expect(digest.textContent).to.include(text)
  })

  it('are not summed up unless the content file asks for it', async () => {
    const root = await open({
      content: content([news('over', 'problem', { from: inLastMonth, until: inLastMonth })]),
    })
    expect(root.querySelector('.digest') === null).to.equal(true)
    expect(root.textContent).to.include('No news at the moment.')
  })

  it('speak German', async () => {
    const root = await open({
      locale: 'de',
      content: content(
        [news('one', 'feature', { from: inLastMonth, where: [{ object: 'Account' }] })],
        {
          digest: 'quarter',
        },
      ),
    })
    await until(() => root.textContent?.includes('Ungelesen') ?? false)
    expect(find(root, 'article').textContent).to.include('Neue Funktion · zu dieser Seite')
    expect(titles(root)).to.deep.equal(['Über one'])
  })
})
