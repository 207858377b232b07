import type { Answer, Content, Context } from '@candor/protocol'
import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import type { PanelView } from '../../../candor.ts'
import { memoryStore } from '../../../outbox/memory-store.ts'
import type { OpenWidget } from '../../../testing/open-widget.ts'
import { find, openWidget, until } from '../../../testing/open-widget.ts'

const answer = (id: string, on: string, object?: string): Answer => ({
  id: id.toLowerCase(),
  said: { en: `${id} is slow`, de: `${id} ist langsam` },
  from: '2026-10-20',
  reply: { status: 'done', text: { en: 'Mended.', de: 'Behoben.' }, on },
  ...(object && { where: [{ object }] }),
})

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  answers: [
    answer('Older', '2026-10-30', 'Account'),
    answer('Newer', '2026-11-01', 'Account'),
    answer('Elsewhere', '2026-11-10', 'Contact'),
  ],
  ideas: [
    {
      id: 'x',
      title: { en: 'An idea', de: 'Eine Idee' },
      from: '2026-11-02',
      reply: { status: 'declined', text: { en: 'Too dear.' }, on: '2026-11-03' },
    },
  ],
}

const on = (object: string) => (): Context => ({ app: 'salesforce', object, view: 'record' })

describe('You said, we did', () => {
  let widget: OpenWidget
  afterEach(() => widget.candor.destroy())

  const open = async (
    given: Parameters<typeof openWidget>[0] = {},
    view: PanelView = 'feedback',
  ) => {
    const options = { content: CONTENT, context: on('Account'), storage: memoryStore() }
    widget = await openWidget({ ...options, ...given }, view)
    return widget.root
  }
  const aside = (root: ShadowRoot) => root.querySelector('aside')
  /** The panel's other views are there, and what is kept in the browser was read. */
  const settled = (root: ShadowRoot) =>
    until(() => root.querySelector('.view .card, .view [type=search]') !== null)

  it('stands above the form with the newest answer for this screen, and how long it took', async () => {
    const root = await open()
    await until(() => aside(root) !== null)
    expect(aside(root)?.innerText.trim()).to.match(
      /^You said, we did\s+“Newer is slow”\s+Mended\.\s+Done\s+November 1, 2026 · answered after 12 days\s+Got it\s+All answers$/,
    )
    expect(aside(root)?.nextElementSibling?.textContent).to.include('Account')
  })

  it('says it in German, with the day as one writes it there', async () => {
    const root = await open({ locale: 'de-CH' })
    await until(() => aside(root) !== null)
    expect(aside(root)?.innerText).to.match(
      /«Newer ist langsam»\s+Behoben\.\s+Umgesetzt\s+1\. November 2026 · beantwortet nach 12 Tagen/,
    )
  })

  it('is not shown on a screen that nothing was answered for', async () => {
    const root = await open({ context: on('Lead') })
    await widget.candor.open('news')
    await settled(root)
    await widget.candor.open('feedback')
    expect(aside(root) === null).to.equal(true)
  })

  it('is put away by "Got it", also for a reader who comes back, until there is a newer one', async () => {
    const storage = memoryStore()
    const root = await open({ storage, site: 'seen' })
    await until(() => aside(root) !== null)
    find<HTMLButtonElement>(root, 'button', 'Got it').focus()
    await sendKeys({ press: 'Enter' })
    expect(aside(root) === null).to.equal(true)
    expect(root.activeElement?.role).to.equal('dialog')
    while ((await storage.entries()).length === 0) await new Promise(requestAnimationFrame)
    expect((await storage.entries()).map(([key]) => key)).to.deep.equal([
      `${location.origin} seen answers-seen`,
    ])
    widget.candor.destroy()

    const again = await open({ storage, site: 'seen' }, 'news')
    await settled(again)
    await widget.candor.open('feedback')
    expect(aside(again) === null).to.equal(true)
    widget.candor.destroy()

    const answers = [...(CONTENT.answers ?? []), answer('Newest', '2026-11-05')]
    const later = await open({ storage, site: 'seen', content: { ...CONTENT, answers } })
    await until(() => aside(later) !== null)
    expect(aside(later)?.textContent).to.include('Newest')
  })

  it('is put away until the page is loaded anew where the browser keeps nothing', async () => {
    const storage = { ...memoryStore(), update: () => Promise.reject(new Error('no room')) }
    const root = await open({ storage })
    await until(() => aside(root) !== null)
    find<HTMLButtonElement>(root, 'button', 'Got it').click()
    await until(() => aside(root) === null)
  })

  it('sends nothing, and leaves nothing behind once all is erased from this browser', async () => {
    const storage = memoryStore()
    const root = await open({ storage })
    await until(() => aside(root) !== null)
    find<HTMLButtonElement>(root, 'button', 'Got it').click()
    while ((await storage.entries()).length === 0) await new Promise(requestAnimationFrame)
    await widget.candor.flush()
    expect(widget.batches).to.deep.equal([])
    expect(await widget.candor.ledger()).to.deep.equal([])
    await widget.candor.erase()
    expect(await storage.entries()).to.deep.equal([])
  })

  it('leads to all answers and replies to ideas in the news, the newest first', async () => {
    const root = await open()
    await until(() => aside(root) !== null)
    find<HTMLButtonElement>(root, 'button', 'All answers').focus()
    await sendKeys({ press: 'Enter' })
    expect(root.activeElement?.textContent).to.equal('You said, we did')
    const section = root.activeElement?.parentElement
    const said = [...(section?.querySelectorAll('h4') ?? [])].map((one) => one.textContent)
    expect(said).to.deep.equal([
      '“Elsewhere is slow”',
      '“An idea”',
      '“Newer is slow”',
      '“Older is slow”',
    ])
    expect(section?.textContent).to.include('Declined')
    expect(section?.textContent).to.include('answered after 1 day')
    expect(section?.querySelector('summary')?.textContent).to.equal('Earlier answers (1)')
  })
})
