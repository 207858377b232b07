import type { Content, Context, Survey } from '@candor/protocol'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import { expect } from 'chai'
import { quietFor } from '../attention/changes.ts'
import { createAttentionStore } from '../attention/create-attention-store.ts'
import { momentOf } from '../attention/moment-of.ts'
import { CALM } from '../attention/when-calm.ts'
import type { PanelView } from '../candor.ts'
import { createCore } from '../core.ts'
import { addElement } from '../host/element.ts'
import { createLauncher } from '../launcher/launcher.ts'
import { loadMessages } from '../messages/load-messages.ts'
import { memoryStore } from '../outbox/memory-store.ts'
import panelStyles from '../panel/panel.css.ts'
import { createPanelState } from '../panel/panel-state.ts'
import { axeFaults } from '../testing/access/axe-faults.ts'
import { smallTargets } from '../testing/access/small-targets.ts'
import { find, until } from '../testing/open-widget.ts'
import { virtualClock } from '../testing/virtual-clock.ts'
import { onAddress } from './on-address.ts'
import { startGuide } from './start-guide.tsx'

const record = { app: 'salesforce', object: 'Account', view: 'record' } as const

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  tips: [
    {
      id: 'search',
      title: { en: 'Find it in two letters', de: 'Mit zwei Buchstaben finden' },
      benefit: { en: 'It saves you scrolling.' },
      author: 'Sales Operations',
      until: '2999-01-01',
      prompt: {},
    },
  ],
}

/** Milliseconds. */
const DAY = 86_400_000

describe('the prompt', () => {
  let undo: (() => void)[] = []
  afterEach(() => {
    for (const step of undo.reverse()) step()
    undo = []
  })

  const lasting = () => ({ ...memoryStore(), durable: true })

  async function start({
    storage = lasting(),
    language = 'en',
    clock = virtualClock(),
    content = CONTENT,
    context = (): Context => record,
  } = {}) {
    const { root, adopt, remove } = addElement('open')
    const launcher = createLauncher(language)
    root.append(launcher)
    // The panel, which brings what both look like, is loaded before the guide.
    adopt(panelStyles)
    const sent: unknown[] = []
    const options = {
      collector: location.origin,
      context,
      storage,
      transport: async (body: Uint8Array) => {
        sent.push(body)
        return new Response()
      },
    }
    const core = createCore(options, async () => content)
    await core.ready()
    const shown: PanelView[] = []
    const t = await loadMessages(language)
    const draw = () => {}
    const parts = { core, root, launcher, options, language, adopt, t, draw }
    const panel = {
      open: async (view: PanelView | undefined) => void (view && shown.push(view)),
      close: () => {},
    }
    const time = { after: clock.after, now: () => new Date(clock.now()) }
    const stop = startGuide(createPanelState(parts), panel, time)
    undo.push(remove, core.stop, stop)
    await until(() => root.querySelector('.places') !== null)
    const bubble = () => root.querySelector<HTMLElement>('.bubble')
    const comes = async () => {
      await clock.pass(CALM)
      await until(() => bubble() !== null)
    }
    return { core, root, launcher, clock, storage, shown, sent, bubble, comes }
  }
  /** Until whoever follows the address has seen it, also where the browser tells of no change. */
  async function looksAround() {
    let isSeen = false
    const stop = onAddress(() => (isSeen = true))
    history.replaceState(null, '', `${location.href}-`)
    await until(() => isSeen)
    stop()
  }
  const press = (root: ShadowRoot, name: string) =>
    find<HTMLButtonElement>(root, '.bubble button', name).click()
  const add = (html: string) => {
    const page = document.createElement('main')
    page.innerHTML = html
    document.body.append(page)
    undo.push(() => page.remove())
    return page
  }

  it('waits for a pause, takes no focus, and says what it is about', async () => {
    const { root, clock, bubble, comes, sent } = await start()
    await clock.pass(CALM - 1)
    window.dispatchEvent(new KeyboardEvent('keydown'))
    await clock.pass(CALM - 1)
    expect(bubble()).to.equal(null)
    await comes()
    expect(root.activeElement).to.equal(null)
    expect(find(root, '.bubble [role=status]').textContent).to.include('It saves you scrolling.')
    expect(root.querySelector('[role=alert], [aria-live=assertive]')).to.equal(null)
    expect(sent).to.deep.equal([])
  })

  it('has no fault that axe knows, asked for less or not, and once it is answered', async () => {
    const { root, comes, bubble } = await start()
    await comes()
    expect(await axeFaults(root.host)).to.deep.equal([])
    find<HTMLDetailsElement>(root, '.bubble details').open = true
    expect([...(await axeFaults(root.host)), ...smallTargets(root)]).to.deep.equal([])
    press(root, 'Quiet for a week')
    expect(bubble()?.textContent).to.include('Take it back')
    expect(await axeFaults(root.host)).to.deep.equal([])
  })

  it('opens the tips at a press, and never comes again by itself', async () => {
    const { root, clock, comes, shown, bubble, storage } = await start()
    await comes()
    press(root, 'Show me')
    expect(shown).to.deep.equal(['tips'])
    expect(bubble()).to.equal(null)
    undo
      .splice(0)
      .reverse()
      .forEach((step) => step())
    await clock.pass(9 * DAY)
    const later = await start({ storage, clock })
    await clock.pass(CALM)
    expect(later.bubble()).to.equal(null)
    expect(clock.timers()).to.equal(0)
  })

  it('comes once a day, also to whoever loads the page anew', async () => {
    const { clock, comes, storage } = await start()
    await comes()
    undo
      .splice(0)
      .reverse()
      .forEach((step) => step())
    const same = await start({ storage, clock })
    await clock.pass(CALM)
    expect(same.bubble()).to.equal(null)
    undo
      .splice(0)
      .reverse()
      .forEach((step) => step())
    await clock.pass(DAY)
    await (await start({ storage, clock })).comes()
  })

  it('does not come while somebody types, and comes at the next pause', async () => {
    const field = add('<input>').querySelector('input')
    field?.focus()
    const { clock, bubble, comes } = await start()
    await clock.pass(CALM)
    expect(bubble()).to.equal(null)
    field?.blur()
    window.dispatchEvent(new PointerEvent('pointerdown'))
    await comes()
  })

  it('does not come while the screen is given to something else, and comes when it is back', async () => {
    const page = add('<button>Present</button>')
    const button = page.querySelector('button')
    button?.addEventListener('click', () => void page.requestFullscreen())
    button?.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => document.fullscreenElement === page)
    const { clock, bubble, comes } = await start()
    await clock.pass(CALM)
    expect(bubble() === null).to.equal(true)
    await document.exitFullscreen()
    window.dispatchEvent(new PointerEvent('pointerdown'))
    await comes()
  })

  it('does not come to a tab that nobody looks at', async () => {
    // No test can hide the tab that it runs in.
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    undo.push(() => Reflect.deleteProperty(document, 'visibilityState'))
    const { clock, bubble, comes } = await start()
    await clock.pass(CALM)
    expect(bubble() === null).to.equal(true)
    Reflect.deleteProperty(document, 'visibilityState')
    document.dispatchEvent(new Event('visibilitychange'))
    await comes()
  })

  it('does not come about a tip that the reader has given a verdict on', async () => {
    const { core, clock, bubble } = await start()
    await (await core.acts()).send({ kind: 'tip', tip: 'search', verdict: 'true-for-me' })
    await clock.pass(CALM)
    expect(bubble() === null).to.equal(true)
  })

  it('does not come about a survey that was put off', async () => {
    const survey: Survey = {
      id: 'pulse',
      title: { en: 'Three questions' },
      from: '2026-01-01',
      until: '2999-01-01',
      questions: [{ id: 'fit', type: 'yes-no', title: { en: 'Does it fit?' } }],
      prompt: {},
    }
    const content: Content = { v: 1, site: 'acme', surveys: [survey] }
    await (await start({ content })).comes()
    undo
      .splice(0)
      .reverse()
      .forEach((step) => step())
    const { core, clock, bubble } = await start({ content })
    await (await core.acts()).postpone('pulse')
    await clock.pass(CALM)
    expect(bubble() === null).to.equal(true)
  })

  it('does not come over what is written in no form while the address changes, but on the next screen', async () => {
    const field = add('<input>').querySelector('input')
    const given = location.href
    undo.push(() => history.replaceState(null, '', given))
    let object = 'Account'
    const { clock, bubble, comes } = await start({ context: () => ({ ...record, object }) })
    field?.focus()
    await sendKeys({ type: 'Call' })
    // As React does it.
    if (field) field.defaultValue = field.value
    field?.blur()
    const goesTo = async (address: string) => {
      history.replaceState(null, '', address)
      await looksAround()
    }
    await goesTo('#notes')
    await clock.pass(CALM)
    expect(bubble() === null).to.equal(true)
    object = 'Lead'
    await goesTo('#lead')
    window.dispatchEvent(new PointerEvent('pointerdown'))
    await comes()
  })

  it('goes where another tab asks for quiet', async () => {
    const { core, comes, bubble } = await start()
    await comes()
    await createAttentionStore(core).change(quietFor(7, momentOf(new Date())))
    await until(() => bubble() === null)
  })

  const ANCHORED: Content = {
    ...CONTENT,
    anchors: [{ id: 'field', title: { en: 'A field' }, where: [record], selectors: ['#field'] }],
    tips: (CONTENT.tips ?? []).map((tip) => ({ ...tip, anchor: 'field' })),
  }
  const openMark = async (root: ShadowRoot) => {
    await until(() => root.querySelector('.mark') !== null)
    find<HTMLButtonElement>(root, '.mark').click()
    await until(() => root.activeElement?.className === 'place-card')
  }

  it('leads to the element of a tip, and shows at once how it is done', async () => {
    add('<button id=field style="display: block; margin: 80px 0">Call</button>')
    const how = { en: 'Two letters are enough.' }
    const tips = (ANCHORED.tips ?? []).map((tip) => ({ ...tip, how }))
    const { root, comes } = await start({ content: { ...ANCHORED, tips } })
    await comes()
    press(root, 'Show me')
    await until(() => root.querySelector('.place-card') !== null)
    expect(find<HTMLDetailsElement>(root, '.place-card details').open).to.equal(true)
  })

  it('makes room for a tip that the reader opens', async () => {
    add('<input id=field style="margin: 60px">')
    const { root, comes, bubble } = await start({ content: ANCHORED })
    await comes()
    await openMark(root)
    expect(bubble() === null).to.equal(true)
  })

  it('does not come where the reader opens a tip while it is being decided', async () => {
    add('<input id=field style="margin: 60px">')
    const storage = lasting()
    const { root, clock, bubble } = await start({ content: ANCHORED, storage })
    const { update } = storage
    let decided = false
    storage.update = async (...args) => {
      await update(...args)
      await openMark(root)
      decided = true
    }
    await clock.pass(CALM)
    await until(() => decided)
    await clock.pass(0)
    expect(bubble() === null).to.equal(true)
  })

  it('goes when the page asks something', async () => {
    const { clock, comes, bubble } = await start()
    await comes()
    add('<div role=dialog>Delete this?</div>')
    await new Promise(requestAnimationFrame)
    await clock.pass(250)
    await until(() => bubble() === null)
  })

  it('goes at Escape until tomorrow, and the focus goes to the launcher', async () => {
    const { root, launcher, comes, bubble } = await start()
    await comes()
    find(root, '.bubble .primary').focus()
    await sendKeys({ press: 'Escape' })
    expect(bubble()).to.equal(null)
    expect(root.activeElement).to.equal(launcher)
  })

  for (const less of [
    'Quiet for a week',
    'Nothing on this screen',
    'No tips by themselves',
    'Turn all off',
  ])
    it(`obeys "${less}" and says so`, async () => {
      const { root, clock, comes, storage } = await start()
      await comes()
      find(root, '.bubble summary').click()
      press(root, less)
      expect(find(root, '.bubble').textContent).to.include('You can change it under Tips.')
      undo
        .splice(0)
        .reverse()
        .forEach((step) => step())
      await clock.pass(2 * DAY)
      const later = await start({ storage, clock })
      await clock.pass(CALM)
      expect(later.bubble()).to.equal(null)
    })

  it('lets a choice be taken back at once', async () => {
    const { root, comes, storage } = await start()
    await comes()
    find(root, '.bubble summary').click()
    press(root, 'Turn all off')
    press(root, 'Take it back')
    const kept = async () => JSON.stringify(await storage.entries())
    while (!(await kept()).includes('"off":false')) await new Promise(requestAnimationFrame)
  })

  it('comes never where the browser keeps nothing: no budget could be kept', async () => {
    const { clock, bubble } = await start({ storage: memoryStore() })
    await clock.pass(CALM)
    expect(bubble()).to.equal(null)
  })

  it('stays within a window that is zoomed in to twice the size', async () => {
    await setViewport({ width: 640, height: 280 })
    undo.push(() => setViewport({ width: 800, height: 600 }))
    const { root, bubble, comes } = await start()
    root.host.setAttribute('data-at', 'bottom-right')
    await comes()
    find<HTMLElement>(root, 'summary').click()
    await until(() => root.querySelector('details[open]') !== null)
    expect(bubble()?.getBoundingClientRect().top).to.be.at.least(0)
  })

  it('speaks German', async () => {
    const { root, comes } = await start({ language: 'de' })
    await comes()
    expect(find(root, '.bubble').textContent).to.include('Mit zwei Buchstaben finden')
    expect(find(root, '.bubble .primary').textContent).to.equal('Zeigen')
  })
})
