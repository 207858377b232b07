import type { Content } from '@candor/protocol'
import type { PanelView } from '../candor.ts'
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../outbox/memory-store.ts'
import { createOutbox, MAX_WAITING } from '../outbox/outbox.ts'
import { acceptAll, read, result } from '../testing/answers.ts'
import { makeEvent } from '../testing/make-event.ts'
import { find, openWidget, startWidget, type, until } from '../testing/open-widget.ts'

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  departments: [
    { id: 'sales', name: { en: 'Sales' }, headcount: 40 },
    { id: 'board', name: { en: 'Board' }, headcount: 4 },
  ],
  anchors: [{ id: 'amount', title: { en: 'The amount' }, selectors: ['#panel-amount'] }],
  powerUsers: [
    {
      name: 'Sales power user',
      departments: ['sales'],
      channels: [{ kind: 'mail', to: 'a@example.com' }],
    },
    {
      name: 'CRM team',
      channels: [
        { kind: 'slack', to: 'javascript:alert(1)' },
        { kind: 'phone', to: '+41 44 000 00 01' },
      ],
    },
  ],
  tips: [
    {
      id: 'any',
      title: { en: 'Anywhere' },
      benefit: { en: 'b' },
      author: 'x',
      until: '2999-01-01',
    },
    {
      id: 'here',
      where: [{ app: 'salesforce', object: 'Account' }],
      title: { en: 'Right here', de: 'Genau hier' },
      benefit: { en: '<img src=x onerror=alert(1)>' },
      author: 'x',
      until: '2999-01-01',
      answers: ['no-benefit'],
    },
    { id: 'old', title: { en: 'Expired' }, benefit: { en: 'b' }, author: 'x', until: '2020-01-01' },
  ],
}

const context = () => ({ app: 'salesforce', object: 'Account', view: 'record' }) as const

const options = { content: CONTENT, context, department: 'sales' }

/** Every test has a ledger of its own. */
let site = 0

const press = (root: ShadowRoot, name: string) =>
  find<HTMLButtonElement>(root, 'button', name).click()
const choose = (root: ShadowRoot, name: string) =>
  find<HTMLInputElement>(root, 'label', name).click()

const thanked = (root: ShadowRoot) =>
  until(() => root.textContent?.includes('You were heard') ?? false)

describe('panel', () => {
  let destroy: (() => void) | undefined
  afterEach(() => destroy?.())
  const open = async (given: Parameters<typeof openWidget>[0], view?: PanelView) => {
    site += 1
    const widget = await openWidget({ site: `test-${site}-${Date.now()}`, ...given }, view)
    destroy = widget.candor.destroy
    return widget
  }

  it('leaves the cursor where somebody writes into the middle of a text', async () => {
    const { root } = await open({})
    const area = find<HTMLTextAreaElement>(root, 'textarea')
    area.focus()
    await sendKeys({ type: 'too slow' })
    area.setSelectionRange(4, 4)
    await sendKeys({ type: 'very ' })
    expect([area.value, area.selectionStart]).to.deep.equal(['too very slow', 9])
  })

  it('shows the very bytes that leave, before Send', async () => {
    const { candor, root, batches } = await open(options)
    choose(root, '2')
    choose(root, 'Too complex')
    type(root, 'ask ann@example.com')
    // On one line, with a hyphen of its own.
    await until(() => find(root, '.preview dl').textContent.includes('ask [e\u2011mail]'))
    const shown: unknown = JSON.parse(find(root, '.preview pre').textContent ?? '')
    press(root, 'Send anonymously')
    await thanked(root)
    await candor.flush()
    expect(batches.at(-1)?.events.find((event) => 'receipt' in event)).to.deep.equal(shown)
    expect(shown).to.deep.include({
      kind: 'feedback',
      context: context(),
      rating: 2,
      reason: 'too-complex',
      text: 'ask [e-mail]',
      department: 'sales',
    })
  })

  it('names every key that leaves in the readable preview, in words beside the ids', async () => {
    const field = document.createElement('input')
    field.id = 'panel-amount'
    document.body.append(field)
    const { root } = await open(options)
    await until(() => find(root, '.view').innerText.includes('About'))
    press(root, 'Point at something')
    choose(root, 'The amount')
    field.remove()
    choose(root, '2')
    choose(root, 'Too complex')
    type(root, 'hello')
    const readable = find(root, '.preview dl').innerText
    for (const part of [
      'Account · record (salesforce)',
      '2: A little',
      'Too complex or risky',
      'hello',
      'Sales (sales)',
      'The amount (amount)',
      'Random number',
      'Receipt',
    ])
      expect(readable).to.include(part)
  })

  it('sends nothing that was only typed, chosen or looked at', async () => {
    const { candor, root, batches } = await open(options)
    choose(root, '1')
    type(root, 'half a thought')
    for (const view of ['tips', 'ask', 'news', 'privacy', 'feedback'] as const)
      await candor.open(view)
    candor.close()
    await candor.flush()
    expect(
      batches
        .flatMap(({ events }) => events)
        .filter((event) => 'text' in event && event.text.includes('half')),
    ).to.deep.equal([])
  })

  it('keeps what was typed when the panel is closed and opened again', async () => {
    const { candor, root } = await open(options)
    type(root, 'half a thought')
    candor.close()
    await candor.open('feedback')
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).to.equal('half a thought')
  })

  it('asks for a word where nothing is said, and sends nothing', async () => {
    const { root } = await open(options)
    press(root, 'Send anonymously')
    await until(() => find(root, '[role=alert]').textContent !== '')
    expect(find(root, '[role=alert]').textContent).to.include('Choose a number')
  })

  it('sends once, however often Send is pressed', async () => {
    const sent: string[] = []
    const transport = async (body: Uint8Array) => {
      sent.push(...read(body).events.map((event) => ('text' in event && event.text) || ''))
      return acceptAll(body)
    }
    const { candor, root } = await open({ ...options, transport })
    type(root, 'pressed twice')
    const button = find<HTMLButtonElement>(root, 'button', 'Send anonymously')
    button.click()
    button.click()
    await thanked(root)
    await candor.flush()
    expect(sent.filter((text) => text === 'pressed twice')).to.have.length(1)
  })

  it('keeps what is typed between Send and the safe keeping for the next answer', async () => {
    const storage = memoryStore()
    let keep = () => {}
    const kept = new Promise<void>((resolve) => (keep = resolve))
    const set = (key: string, value: unknown) => kept.then(() => storage.set(key, value))
    const { candor, root, batches } = await open({ ...options, storage: { ...storage, set } })
    choose(root, '4')
    type(root, 'sent')
    press(root, 'Send anonymously')
    type(root, 'sent, and more')
    keep()
    await thanked(root)
    press(root, 'Say something else')
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).to.equal('sent, and more')
    expect(root.querySelector('input:checked')).to.equal(null)
    await candor.flush()
    const texts = batches.flatMap(({ events }) => events).map((one) => 'text' in one && one.text)
    expect(texts).to.deep.equal(['sent'])
  })

  it('sends at once while the content file is still on its way', async () => {
    const { fetch } = window
    window.fetch = () => new Promise(() => undefined)
    const { candor, root } = startWidget({ ...options, content: '/never' })
    destroy = candor.destroy
    void candor.open()
    await until(() => root.querySelector('form') !== null)
    choose(root, 'broken')
    press(root, 'Send anonymously')
    await thanked(root)
    window.fetch = fetch
  })

  it('answers a tip once, also for a reader who comes back', async () => {
    const storage = memoryStore()
    const { candor, root } = await open({ ...options, storage, site: 'once' }, 'tips')
    await until(() => root.querySelector('.card') !== null)
    press(root, 'True for me')
    await until(
      () => find(root, '.card', 'Right here').textContent?.includes('Thank you.') ?? false,
    )
    while ((await storage.entries()).length === 0) await new Promise(requestAnimationFrame)
    candor.destroy()
    const again = await open({ ...options, storage, site: 'once' }, 'tips')
    await until(() => again.root.textContent?.includes('Thank you.') ?? false)
    expect(find(again.root, '.card', 'Right here').querySelector('.verdicts')).to.equal(null)
  })

  it('moves the focus to the thanks, so that they are heard and Escape still closes the panel', async () => {
    const { root } = await open(options)
    choose(root, 'broken')
    find<HTMLButtonElement>(root, 'button', 'Send anonymously').focus()
    await sendKeys({ press: 'Enter' })
    await thanked(root)
    expect(root.activeElement?.role).to.equal('status')
    expect(root.activeElement?.textContent).to.equal('Thank you. You were heard.')
    await sendKeys({ press: 'Escape' })
    expect(root.querySelector('[role=dialog]')).to.equal(null)
  })

  it('closes alone at Escape, and leaves a modal dialog of the page open', async () => {
    const dialog = document.createElement('dialog')
    document.body.append(dialog)
    dialog.showModal()
    const { root } = await open(options)
    await sendKeys({ press: 'Escape' })
    await until(() => root.querySelector('[role=dialog]') === null)
    expect(dialog.open).to.equal(true)
    dialog.remove()
  })

  it('leaves alone whoever has gone on typing in the page while it was loading', async () => {
    const field = document.createElement('input')
    document.body.append(field)
    const { candor, root } = startWidget(options)
    destroy = () => {
      candor.destroy()
      field.remove()
    }
    const opening = candor.open()
    field.focus()
    await opening
    expect(root.querySelector('[role=dialog]')).not.to.equal(null)
    expect(document.activeElement === field).to.equal(true)
  })

  it('keeps what is chosen readable under the mouse, and the launcher too', async () => {
    const { root } = await open(options)
    const launcher = find(root, '.launcher')
    const accent = getComputedStyle(launcher).backgroundColor
    for (const [element, painted] of [
      [find(root, 'label', 'broken'), find(root, 'label span', 'broken')],
      [launcher, launcher],
    ] as const) {
      const { left, top, width, height } = element.getBoundingClientRect()
      const position: [number, number] = [
        Math.round(left + width / 2),
        Math.round(top + height / 2),
      ]
      await sendMouse({ type: 'move', position })
      if (element !== launcher) await sendMouse({ type: 'click', position })
      expect(element.matches(':hover')).to.equal(true)
      expect(getComputedStyle(painted).backgroundColor).to.equal(accent)
    }
    await resetMouse()
  })

  it('takes a choice back when it is pressed again', async () => {
    const { root } = await open(options)
    choose(root, 'broken')
    expect(root.querySelectorAll('input:checked')).to.have.length(1)
    choose(root, 'broken')
    expect(root.querySelectorAll('input:checked')).to.have.length(0)
    expect(find(root, '.preview').textContent).to.include('Nothing yet')
  })

  it('answers a reason at once with the tip that fits', async () => {
    const { root } = await open(options)
    choose(root, 'I see no benefit')
    press(root, 'Send anonymously')
    await until(() => root.textContent?.includes('Right here') ?? false)
  })

  it('answers "does not fit" with a person to talk to', async () => {
    const { root } = await open(options)
    choose(root, 'Does not fit')
    press(root, 'Send anonymously')
    await until(() => root.textContent?.includes('Sales power user') ?? false)
  })

  it('shows the tips of the screen, the closest first, as text and none that has expired', async () => {
    const { root } = await open(options, 'tips')
    await until(() => root.querySelector('.card') !== null)
    const titles = [...root.querySelectorAll('h4')].map((one) => one.textContent)
    expect(titles).to.deep.equal(['Right here', 'Anywhere'])
    expect(root.querySelector('img')).to.equal(null)
    expect(root.textContent).to.include('<img src=x')
  })

  it('sends a verdict on a tip only when it is pressed, with nothing beside it', async () => {
    const { candor, root, batches } = await open(options, 'tips')
    await until(() => root.querySelector('.card') !== null)
    const button = find<HTMLButtonElement>(root, 'button', 'True for me')
    button.click()
    button.click()
    await until(() => root.textContent?.includes('Thank you.') ?? false)
    const verdicts = () =>
      batches.flatMap(({ events }) => events).filter(({ kind }) => kind === 'tip')
    while (verdicts().length === 0) await candor.flush()
    const [event, ...more] = verdicts()
    expect(more).to.deep.equal([])
    expect(event).to.have.all.keys('id', 'kind', 'tip', 'verdict')
    expect(event).to.include({ tip: 'here', verdict: 'true-for-me' })
  })

  it("links to the department's power user by a draft, with the screen's name and no more", async () => {
    const { root } = await open(options, 'ask')
    await until(() => root.querySelector('.channels a') !== null)
    const link = find<HTMLAnchorElement>(root, '.channels a')
    expect(decodeURIComponent(link.href)).to.equal(
      'mailto:a@example.com?subject=I have a question about this screen: Account · record (salesforce)',
    )
    expect(link.rel).to.equal('noopener noreferrer')
  })

  it('links to nothing but https, mail and phone', async () => {
    const { root } = await open({ ...options, department: 'service' }, 'ask')
    await until(() => root.querySelector('.channels a') !== null)
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.channels a')]
    expect(links.map(({ href }) => href)).to.deep.equal(['tel:+41440000001'])
  })

  it('leaves out a department that is too small or not known', async () => {
    for (const department of ['board', 'nowhere']) {
      const { candor, root } = await open({ ...options, department })
      choose(root, '4')
      expect(find(root, '.preview pre').textContent).not.to.include('department')
      candor.destroy()
    }
  })

  it('speaks German where the page does', async () => {
    const { root } = await open({ ...options, locale: 'de-CH' })
    expect(root.textContent).to.include('Anonym senden')
  })

  it('shows in the ledger what has left, byte for byte, and what was refused and why', async () => {
    const transport = async (body: Uint8Array) => {
      const bad = read(body).events.find((event) => 'text' in event && event.text === 'refuse me')
      return bad ? result({ rejected: [{ id: bad.id, reason: 'not-open' }] }) : acceptAll(body)
    }
    const { candor, root } = await open({ ...options, transport })
    await candor.flush()
    await candor.send({
      kind: 'feedback',
      text: 'refuse me',
      rating: undefined,
      reason: undefined,
      tip: undefined,
      anchor: undefined,
    })
    await candor.flush()
    await candor.open('privacy')
    await until(() => root.textContent?.includes('The survey is not open.') ?? false)
    const item = find(root, '.ledger li', 'refuse me')
    expect(item.innerText).to.include('Refused')
    expect(item.innerText).to.include('The survey is not open.')
    press(root, 'News')
    await until(() => root.textContent?.includes('One of your answers was not taken.') ?? false)
    press(root, 'See why')
    await until(() => root.textContent?.includes('The survey is not open.') ?? false)
  })

  it('says so where the browser keeps nothing', async () => {
    const { root } = await open({ ...options, storage: memoryStore() }, 'privacy')
    await until(() => root.textContent?.includes('This browser keeps nothing') ?? false)
  })

  it('says so where an answer cannot be kept, and keeps it in the form', async () => {
    const full = new DOMException('full', 'QuotaExceededError')
    const storage = { ...memoryStore(), set: () => Promise.reject(full) }
    const { root } = await open({ ...options, storage })
    type(root, 'do not lose me')
    press(root, 'Send anonymously')
    await until(() => find(root, '[role=alert]').textContent !== '')
    expect(find(root, '[role=alert]').textContent).to.include('not sent')
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).to.equal('do not lose me')
  })

  it('says so where too much waits for the collector, and keeps the answer in the form', async () => {
    const storage = { ...memoryStore(), durable: true }
    const outbox = createOutbox(Promise.resolve(storage), `${location.origin} full`)
    for (let n = 0; n < MAX_WAITING; n += 1) await outbox.add(makeEvent())
    const transport = async () => new Response(null, { status: 503 })
    const { root } = await open({ ...options, storage, transport, site: 'full' })
    type(root, 'do not lose me')
    press(root, 'Send anonymously')
    await until(() => find(root, '[role=alert]').textContent !== '')
    await until(() => root.textContent?.includes('nothing more is taken for now') ?? false)
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).to.equal('do not lose me')
  })

  it('offers to point at something as soon as the content file names elements', async () => {
    const content: Content = {
      v: 1,
      site: 'acme',
      anchors: [{ id: 'page', title: { en: 'The page' }, selectors: ['body'] }],
    }
    const { root } = await open({ content, context })
    await until(() => root.textContent?.includes('Point at something') ?? false)
  })

  describe('in a window of any height', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }))
    const view = (root: ShadowRoot) => find(root, '.view')
    const panel = (root: ShadowRoot) => find(root, '.panel')

    it('begins each view at its top, also after Send', async () => {
      await setViewport({ width: 800, height: 500 })
      const { candor, root } = await open(options)
      const scroll = () => view(root).scrollTo(0, 200)
      choose(root, '4')
      scroll()
      expect(view(root).scrollTop).to.be.above(50)
      press(root, 'What leaves this browser')
      expect(view(root).scrollTop).to.equal(0)
      await candor.open('feedback')
      scroll()
      press(root, 'Send anonymously')
      await until(() => root.textContent?.includes('You were heard') ?? false)
      expect(view(root).scrollTop).to.equal(0)
    })

    it('moves the focus to the ledger, which stands before the button that shows it', async () => {
      const { root } = await open(options)
      find(root, '.foot button').focus()
      await sendKeys({ press: 'Enter' })
      expect(root.activeElement?.className).to.equal('view')
    })

    it('scrolls as a whole where the window is low, and begins at its top all the same', async () => {
      await setViewport({ width: 320, height: 256 })
      const { root } = await open(options)
      choose(root, '4')
      panel(root).scrollTo(0, 300)
      expect(panel(root).scrollTop).to.equal(300)
      expect(view(root).scrollHeight).to.equal(view(root).clientHeight)
      press(root, 'Send anonymously')
      await until(() => root.textContent?.includes('You were heard') ?? false)
      expect(panel(root).scrollTop).to.equal(0)
      expect(panel(root).getBoundingClientRect().top).to.be.at.least(0)
    })

    it('is as high in each view, so that nothing moves below the pointer', async () => {
      const { root } = await open(options)
      const height = panel(root).offsetHeight
      for (const tab of ['Tips', 'Ask', 'News', 'What leaves this browser']) {
        press(root, tab)
        await new Promise(requestAnimationFrame)
        expect(panel(root).offsetHeight, tab).to.equal(height)
      }
    })
  })

  it('asks for no text, and says why, where the department is too small to hide one', async () => {
    const { root } = await open({ ...options, department: 'board' })
    await until(() => root.textContent?.includes('we do not ask for one') ?? false)
    expect(getComputedStyle(find(root, 'label:has(textarea)')).display).to.equal('none')
    // As written before the content file was there.
    type(root, 'a word')
    choose(root, '4')
    await until(() => !find(root, '.preview').textContent?.includes('a word'))
    press(root, 'News')
    press(root, 'Propose an idea')
    expect(root.querySelector('textarea')).to.equal(null)
    expect(root.activeElement?.textContent).to.include('we do not ask for one')
  })
})
