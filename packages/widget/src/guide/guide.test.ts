import type { Content, Context } from '@candor/protocol'
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../outbox/memory-store.ts'
import type { OpenWidget } from '../testing/open-widget.ts'
import { find, startWidget, until } from '../testing/open-widget.ts'

const record = { app: 'salesforce', object: 'Account', view: 'record' } as const
const list = { ...record, view: 'list' } as const

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  anchors: [
    { id: 'amount', title: { en: 'The amount' }, where: [record], selectors: ['#amount'] },
    { id: 'save', title: { en: 'Save' }, where: [record], selectors: ['#save'] },
    { id: 'gone', title: { en: 'Gone' }, where: [record], selectors: ['#gone'] },
  ],
  announcements: [
    {
      id: 'forms',
      kind: 'feature',
      title: { en: 'Shorter forms' },
      body: { en: 'Half the fields are gone.' },
      from: '2020-01-01',
      until: '2999-01-01',
    },
  ],
  tips: [
    {
      id: 'amount',
      anchor: 'amount',
      where: [record],
      title: { en: 'A true amount pays you', de: 'Ein wahrer Betrag zahlt sich aus' },
      benefit: { en: 'Your forecast is made of it.' },
      steps: [
        { text: { en: 'Write the amount.' } },
        { text: { en: 'Press Save.' }, anchor: 'save' },
        { text: { en: 'Look at it.' }, anchor: 'gone' },
      ],
      author: 'Sales Operations',
      until: '2999-01-01',
    },
    {
      id: 'lost',
      anchor: 'gone',
      where: [record],
      title: { en: 'A place that is not there' },
      benefit: { en: 'b' },
      author: 'x',
      until: '2999-01-01',
    },
  ],
}

describe('the guide', () => {
  let undo: (() => void)[] = []
  let page: HTMLElement

  beforeEach(() => {
    page = document.createElement('main')
    page.innerHTML = `<label style="display: block; margin: 60px 0 0 40px">Amount
      <input id=amount style="width: 200px; height: 30px"></label>
      <button id=save style="margin: 200px 0 0 40px">Save</button>`
    document.body.append(page)
    undo.push(() => page.remove())
  })
  afterEach(async () => {
    await resetMouse()
    for (const step of undo.reverse()) step()
    undo = []
    scrollTo(0, 0)
  })

  const start = async (context: () => Context = () => record, locale = 'en') => {
    const storage = memoryStore()
    const widget = startWidget({ content: CONTENT, context, storage, locale })
    undo.push(widget.candor.destroy)
    await until(() => widget.root.querySelector('.places') !== null)
    return { ...widget, storage }
  }
  const started = async (locale?: string) => {
    const widget = await start(() => record, locale)
    await until(() => widget.root.querySelector('.mark') !== null)
    return widget
  }
  const opened = async (locale?: string) => {
    const widget = await started(locale)
    const mark = find<HTMLButtonElement>(widget.root, '.mark')
    mark.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => widget.root.activeElement?.className === 'place-card')
    return { ...widget, mark }
  }
  const input = () => page.querySelector<HTMLInputElement>('input') ?? new HTMLInputElement()
  const press = (root: ShadowRoot, name: string) =>
    find<HTMLButtonElement>(root, 'button', name).click()
  async function wantNothingHere({ candor, root }: Pick<OpenWidget, 'candor' | 'root'>) {
    await candor.open('tips')
    await until(() => root.querySelector('details.attention') !== null)
    find(root, 'details.attention summary').click()
    press(root, 'Nothing on this screen')
    await until(() => root.querySelector('.mark') === null)
  }
  const isBeside = (mark: Element, element: Element) => {
    const [a, b] = [mark.getBoundingClientRect(), element.getBoundingClientRect()]
    return Math.abs(a.right - 7 - b.right) < 2 && Math.abs(a.y + 7 - b.y) < 2
  }

  it('marks the elements that are there, and only on their screen', async () => {
    const { root } = await started()
    const marks = [...root.querySelectorAll('.mark')]
    expect(marks.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Tip: A true amount pays you'])
    expect(isBeside(marks[0] ?? page, input())).to.equal(true)
    for (const step of undo.splice(1)) step()
    const elsewhere = await start(() => list)
    await until(() => elsewhere.root.querySelector('.badge') !== null)
    expect(elsewhere.root.querySelector('.mark')).to.equal(null)
  })

  it('keeps a mark at its element while the page scrolls and is laid out anew', async () => {
    page.style.height = '4000px'
    const { root } = await started()
    scrollTo(0, 30)
    await until(() => isBeside(find(root, '.mark'), input()))
    input().style.width = '120px'
    await until(() => isBeside(find(root, '.mark'), input()))
    scrollTo(0, 3000)
    await until(() => root.querySelector('.mark') === null)
  })

  it('never shows a mark where its element lay when it was marked last', async () => {
    const { candor, root } = await started()
    await wantNothingHere({ candor, root })
    page.style.paddingTop = '100px'
    const isRight: boolean[] = []
    const observer = new MutationObserver(() => {
      const mark = root.querySelector('.mark')
      if (mark) isRight.push(isBeside(mark, input()))
    })
    observer.observe(root, { subtree: true, childList: true })
    press(root, 'Allow again')
    await until(() => isRight.length > 0)
    observer.disconnect()
    expect(isRight).to.deep.equal([true])
  })

  it('takes the mark away with its element', async () => {
    const { root } = await started()
    input().remove()
    await until(() => root.querySelector('.mark') === null)
  })

  it('opens by keyboard with benefit, who vouches and until when, and gives the focus back', async () => {
    const { root, mark } = await opened()
    const card = find(root, '.place-card')
    expect(card.role).to.equal('dialog')
    expect(mark.ariaExpanded).to.equal('true')
    for (const text of ['Your forecast is made of it.', 'Sales Operations', '2999'])
      expect(card.textContent).to.include(text)
    await sendKeys({ press: 'Escape' })
    expect(root.querySelector('.place-card')).to.equal(null)
    expect(root.activeElement?.className).to.equal('mark')
  })

  it('closes by Esc on the mark that opened it as well', async () => {
    const { root, mark } = await opened()
    mark.focus()
    await sendKeys({ press: 'Escape' })
    expect(root.querySelector('.place-card') === null).to.equal(true)
    expect(root.activeElement === mark).to.equal(true)
    expect(mark.ariaExpanded).to.equal('false')
  })

  it('goes from step to step where each is done, and says where a place is not found', async () => {
    const { root } = await opened()
    find(root, '.place-card summary', 'How').click()
    const outline = () => find(root, '.outline').getBoundingClientRect()
    const save = find<HTMLElement>(root, '.place-card').ownerDocument.querySelector('#save')
    expect(find(root, '.step').textContent).to.include('Step 1 of 3')
    press(root, 'Next')
    expect(find(root, '.step').textContent).to.include('Press Save.')
    await until(() => Math.abs(outline().y + 3 - (save?.getBoundingClientRect().y ?? 0)) < 2)
    press(root, 'Next')
    expect(find(root, '.step').textContent).to.include('cannot be found')
    expect(find(root, 'button', 'Next').ariaDisabled).to.equal('true')
    press(root, 'Back')
    expect(find(root, '.step').textContent).to.include('Step 2 of 3')
  })

  it('leaves the element in sight, and its mark on its outline, in a low window too', async () => {
    await setViewport({ width: 640, height: 400 })
    undo.push(() => setViewport({ width: 800, height: 600 }))
    input().style.marginTop = '120px'
    const { root, mark } = await opened()
    await until(() => root.querySelector('.outline') !== null)
    const card = find(root, '.place-card').getBoundingClientRect()
    const element = input().getBoundingClientRect()
    expect(card.bottom <= element.y || card.y >= element.bottom).to.equal(true)
    const outline = find(root, '.outline')
    expect(outline.parentElement).to.equal(mark.closest('.places'))
    const { DOCUMENT_POSITION_FOLLOWING: AFTER } = Node
    expect(outline.compareDocumentPosition(mark) & AFTER).to.equal(AFTER)
  })

  it('sends a verdict when it is pressed, and that alone', async () => {
    const { candor, root, batches } = await opened()
    await candor.flush()
    expect(batches).to.deep.equal([])
    await until(() => root.textContent?.includes('true-for-me') ?? false)
    find<HTMLButtonElement>(root, 'button', 'True for me').focus()
    await sendKeys({ press: 'Enter' })
    while ((await candor.ledger()).length === 0) await new Promise(requestAnimationFrame)
    await until(() => find(root, '.place-card').textContent?.includes('Thank you') ?? false)
    expect(root.activeElement?.className, 'Escape still closes it').to.equal('place-card')
    await candor.flush()
    const [event, ...others] = batches.flatMap(({ events }) => events)
    expect(event).to.include({ kind: 'tip', tip: 'amount', verdict: 'true-for-me' })
    expect(others).to.deep.equal([])
  })

  it('goes on to a feedback that names the tip, which the preview says before Send', async () => {
    const { candor, root, batches } = await opened()
    press(root, 'Say something about this tip')
    await until(() => root.textContent?.includes('About the tip: A true amount') ?? false)
    expect(root.querySelector('.place-card')).to.equal(null)
    find<HTMLInputElement>(root, 'label', 'Too complex').click()
    await until(() => root.querySelector('.preview dl') !== null)
    expect(find(root, '.preview dl').textContent).to.include('TipA true amount pays you (amount)')
    press(root, 'Not about the tip')
    expect(find(root, '.preview pre').textContent).not.to.include('"tip"')
    candor.close()
    expect(batches).to.deep.equal([])
  })

  it('leads from the panel to the place of a tip, or says that it cannot', async () => {
    const { candor, root } = await started()
    await candor.open('tips')
    await until(() => root.querySelectorAll('.card').length === 2)
    const show = (title: string) =>
      [...find(root, '.card', title).querySelectorAll('button')]
        .find(({ textContent }) => textContent === 'Show me where')
        ?.click()
    show('A place that is not there')
    expect(find(root, '.card', 'A place that is not there').textContent).to.include(
      'cannot be found',
    )
    show('A true amount')
    await until(() => root.querySelector('.place-card') !== null)
    expect(root.querySelector('.panel')).to.equal(null)
  })

  it('counts on the launcher what is new until it was shown', async () => {
    const { candor, root } = await started()
    await until(() => root.querySelector('.badge')?.textContent === '1')
    expect(find(root, '.launcher .unseen').textContent).to.equal(' 1 new')
    await candor.open('news')
    await until(() => root.querySelector('.badge') === null)
    expect(find(root, '.launcher').textContent).to.equal('Feedback & help')
  })

  it('shows no marks where the employee wants nothing, and all again when they do', async () => {
    const { candor, root } = await started()
    await wantNothingHere({ candor, root })
    press(root, 'Allow again')
    await until(() => root.querySelector('.mark') !== null)
    find<HTMLInputElement>(root, 'details.attention label', 'Tips').click()
    await until(() => root.querySelector('.mark') === null)
    press(root, 'Turn all off')
    await until(() => root.querySelector('.badge') === null)
    press(root, 'Turn on again')
    await until(() => root.querySelector('details.attention fieldset') !== null)
  })

  it('speaks German where the page does', async () => {
    const { root } = await opened('de')
    expect(find(root, '.mark').ariaLabel).to.equal('Tipp: Ein wahrer Betrag zahlt sich aus')
    expect(find(root, '.place-card').textContent).to.include('Etwas zu diesem Tipp sagen')
  })

  it('changes nothing of the page, asks for nothing, and leaves no trace', async () => {
    const before = document.documentElement.cloneNode(true)
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    const everything = { subtree: true, attributes: true, childList: true, characterData: true }
    observer.observe(document.body, everything)
    const requests = performance.getEntriesByType('resource').length
    const { length, state } = history
    const { candor, root, batches } = await opened()
    find(root, '.place-card summary', 'How').click()
    press(root, 'Next')
    await sendKeys({ press: 'Escape' })
    await candor.flush()
    candor.destroy()
    observer.disconnect()
    expect(changes).to.deep.equal([])
    expect(batches).to.deep.equal([])
    expect(document.documentElement.isEqualNode(before)).to.equal(true)
    expect([history.length, history.state]).to.deep.equal([length, state])
    const asked = performance.getEntriesByType('resource').slice(requests)
    expect(asked.filter(({ name }) => !/\.(tsx?|js)\b/.test(name))).to.deep.equal([])
  })

  it('takes away every listener that it has added', async () => {
    const living = new Set<string>()
    const { addEventListener, removeEventListener } = EventTarget.prototype
    let added = 0
    const key = (target: EventTarget, type: string) => `${target.constructor.name} ${type}`
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const signal = typeof options === 'object' ? options.signal : undefined
      if (this === window || this === document) {
        const one = `${key(this, type)} ${(added += 1)}`
        living.add(one)
        const forget = () => living.delete(one)
        if (signal) addEventListener.call(signal, 'abort', forget)
        else if (listener) forgets.push([this, type, listener, forget])
      }
      addEventListener.call(this, type, listener, options)
    }
    const forgets: [EventTarget, string, EventListenerOrEventListenerObject, () => void][] = []
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      for (const [target, name, one, forget] of forgets)
        if (target === this && name === type && one === listener) forget()
      removeEventListener.call(this, type, listener, options)
    }
    undo.push(() => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }))
    const { candor } = await opened()
    expect(living.size).to.be.greaterThan(5)
    candor.destroy()
    expect([...living]).to.deep.equal([])
  })
})
