import type { Content } from '@candor/protocol'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../outbox/memory-store.ts'
import { find, startWidget, until } from '../testing/open-widget.ts'

const record = { app: 'salesforce', object: 'Account', view: 'record' } as const

const anchor = (id: string) => ({ id, title: { en: id }, where: [record], selectors: [`#${id}`] })

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  anchors: ['call', 'subject', 'history'].map(anchor),
  tips: [
    {
      id: 'call',
      anchor: 'call',
      where: [record],
      title: { en: 'A call takes ten seconds' },
      benefit: { en: 'Two fields are enough.' },
      steps: [
        { text: { en: 'Press the button.' } },
        { text: { en: 'Write the subject.' }, anchor: 'subject' },
        { text: { en: 'It stands in the history.' }, anchor: 'history' },
      ],
      author: 'Sales Operations',
      until: '2999-01-01',
    },
  ],
  hints: [
    {
      id: 'no-subject',
      where: [record],
      anchor: 'subject',
      rules: [{ is: 'empty' }],
      title: { en: 'No subject yet' },
      benefit: { en: 'You find it again.' },
    },
  ],
}

describe('what is open at an element', () => {
  let undo: (() => void)[] = []
  let page: HTMLElement

  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 })
    page = document.createElement('main')
    page.innerHTML = `<div style="display: flex; gap: 8px; margin: 80px 0 60px 700px">
        <button id=call style="width: 110px; height: 36px">Log a call</button>
        <button id=edit style="width: 60px; height: 36px">Edit</button></div>
      <section id=history style="margin-left: 860px; height: 450px">History</section>
      <dialog><input id=subject style="width: 300px"><button>Save</button></dialog>`
    document.body.append(page)
    undo.push(() => page.remove())
  })
  afterEach(async () => {
    for (const step of undo.reverse()) step()
    undo = []
    await setViewport({ width: 800, height: 600 })
  })

  const start = async () => {
    const widget = startWidget({ content: CONTENT, context: () => record, storage: memoryStore() })
    undo.push(widget.candor.destroy)
    await until(() => widget.root.querySelector('.mark') !== null)
    return widget
  }
  const opened = async () => {
    const widget = await start()
    find(widget.root, '.mark').click()
    await until(() => widget.root.activeElement?.className === 'place-card')
    find<HTMLDetailsElement>(widget.root, '.place-card details').open = true
    return widget
  }
  const dialog = () => find<HTMLDialogElement>(page as unknown as ShadowRoot, 'dialog')
  const inPage = (id: string) => find(page as unknown as ShadowRoot, `#${id}`)
  const isShown = (root: ShadowRoot) =>
    root.querySelector('.place-card')?.checkVisibility() ?? false
  const isOutlined = (root: ShadowRoot, element: Element) => {
    const [outline, box] = [root.querySelector('.outline'), element].map((one) =>
      one?.getBoundingClientRect(),
    )
    return Math.abs((outline?.y ?? 0) + 3 - (box?.y ?? 0)) < 2
  }
  const press = (root: ShadowRoot, name: string) => find(root, '.place-card button', name).click()
  const covers = (one: Element, other: Element) => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
    return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
  }

  for (const kind of ['modal', 'not modal'])
    it(`makes way for a dialog that comes up (${kind}), and is back as it was`, async () => {
      const { root } = await opened()
      inPage('call').focus()
      if (kind === 'modal') dialog().showModal()
      else dialog().show()
      await until(() => !isShown(root))
      expect(root.querySelector('.outline') === null).to.equal(true)
      expect(find(root, '.launcher').checkVisibility()).to.equal(true)
      dialog().close()
      await until(() => isShown(root))
      expect(document.activeElement?.id, 'takes no focus').to.equal('call')
      expect(find(root, '.step').textContent).to.include('Step 1 of 3')
      expect(find<HTMLDetailsElement>(root, '.place-card details').open).to.equal(true)
    })

  it('stays beside a step that is in the dialog', async () => {
    const { root } = await opened()
    press(root, 'Next')
    dialog().showModal()
    await until(
      () =>
        root.querySelector('.outline') !== null &&
        !find(root, '.step .note, .step').textContent?.includes('cannot be found'),
    )
    expect(isShown(root)).to.equal(true)
    await until(() => !covers(find(root, '.place-card'), inPage('subject')))
    await until(() => isOutlined(root, inPage('subject')))
  })

  it('is opened over a dialog that is there already', async () => {
    dialog().show()
    const { root } = await opened()
    inPage('call').style.width = '140px'
    // By then the page was looked at anew.
    const end = () => inPage('call').getBoundingClientRect().right
    await until(() => Math.abs(find(root, '.mark').getBoundingClientRect().right - end() - 7) < 2)
    await new Promise(requestAnimationFrame)
    expect(isShown(root)).to.equal(true)
  })

  it('is whole beside an element that leaves no room above or below, and keeps the focus in sight', async () => {
    const { root } = await opened()
    press(root, 'Next')
    find(root, '.place-card button', 'Next').focus()
    await sendKeys({ press: 'Enter' })
    const card = find(root, '.place-card')
    await until(() => !covers(card, inPage('history')) && card.scrollHeight <= card.clientHeight)
    expect(root.activeElement?.textContent).to.equal('Next')

    await setViewport({ width: 320, height: 400 })
    const { activeElement } = root
    const isInSight = () => {
      const [one, around] = [activeElement, card].map((it) => it?.getBoundingClientRect())
      return one && around && one.top >= around.top && one.bottom <= around.bottom
    }
    await until(() => card.getBoundingClientRect().width < 320 && isInSight() === true)
    expect(card.scrollHeight > card.clientHeight).to.equal(true)
  })

  it('is marked without covering what stands beside the element', async () => {
    const { root } = await start()
    const mark = find(root, '.mark')
    expect(covers(mark, inPage('edit'))).to.equal(false)
    const [at, element] = [mark, inPage('call')].map((one) => one.getBoundingClientRect())
    expect((at?.right ?? 0) - (element?.right ?? 0)).to.be.within(0, 8)
    expect((element?.top ?? 0) - (at?.top ?? 0)).to.be.within(0, 8)
  })

  it('says a hint at its field, where the list of hints leads to', async () => {
    const { candor, root } = await start()
    dialog().show()
    await candor.open('tips')
    await until(() => root.querySelector('.hints .card') !== null)
    const first = find(root, '.view h3')
    expect(first.textContent, 'above the tips').to.equal('Your data here')
    find(root, '.hints button', 'Show me where').click()
    await until(() => isOutlined(root, inPage('subject')))
    expect(root.querySelector('.panel') === null).to.equal(true)
    expect(find(root, '.place-card').textContent).to.include('No subject yetYou find it again.')
    expect(find(root, '.place-card').ariaLabel).to.equal('No subject yet')
    await until(() => root.activeElement?.className === 'place-card')
    await sendKeys({ press: 'Escape' })
    await until(() => root.querySelector('.place-card') === null)
    expect(root.activeElement?.className).to.equal('launcher')
  })

  it('says of a hint that all is right now, once the field is left, and takes no focus', async () => {
    const { candor, root } = await start()
    dialog().show()
    await candor.open('tips')
    await until(() => root.querySelector('.hints .card') !== null)
    find(root, '.hints button', 'Show me where').click()
    await until(() => root.activeElement?.className === 'place-card')
    const said = () => find(root, '.place-card [role=status]').textContent
    const words = () => find(root, '.place-card').textContent
    inPage('subject').focus()
    await sendKeys({ type: 'Call' })
    expect(said()).to.equal('')
    expect(words()).to.include('You find it again.')
    await sendKeys({ press: 'Tab' })
    await until(() => said() === '✓ This is in order now.')
    expect(words()).not.to.include('You find it again.')
    expect(document.activeElement?.textContent).to.equal('Save')

    inPage('subject').focus()
    for (const _ of 'Call') await sendKeys({ press: 'Backspace' })
    find(root, '.place-card').focus()
    await until(() => said() === '')
    expect(words()).to.include('You find it again.')
    expect(root.activeElement?.className).to.equal('place-card')
  })
})
