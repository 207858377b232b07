import type { Content, Text } from '@candor/protocol'
import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../../../outbox/memory-store.ts'
import type { OpenWidget } from '../../../testing/open-widget.ts'
import { find, openWidget, until } from '../../../testing/open-widget.ts'

const both = (en: string, de: string): Text => ({ en, de })

const CONTENT: Content = {
  v: 1,
  site: 'steps',
  tips: [
    {
      id: 'log',
      where: [{ object: 'elsewhere' }],
      title: both('A call in ten seconds', 'Ein Anruf in zehn Sekunden'),
      benefit: both('Nobody asks you for notes.', 'Niemand fragt dich nach Notizen.'),
      author: 'CRM team',
      until: '2999-12-31',
    },
  ],
  checklists: [
    {
      id: 'first-week',
      title: both('Your first week', 'Deine erste Woche'),
      steps: [
        { id: 'home', title: both('Set up your home page', 'Richte deine Startseite ein') },
        { id: 'call', title: both('Log a call', 'Erfasse einen Anruf'), tip: 'log' },
        { id: 'gone', title: both('Find a contact', 'Finde einen Kontakt'), tip: 'unknown' },
      ],
    },
  ],
  anchors: [{ id: 'mail', title: both('Mail', 'Mail'), selectors: ['#mail'] }],
  hints: [
    {
      id: 'no-mail',
      anchor: 'mail',
      rules: [{ is: 'empty' }],
      title: both('No mail address', 'Keine Mail-Adresse'),
      benefit: both('Your invitations arrive.', 'Deine Einladungen kommen an.'),
    },
  ],
}

const KEY = `${location.origin} steps progress`

describe('first steps and progress', () => {
  let widget: OpenWidget
  afterEach(() => widget.candor.destroy())

  const open = async (given: Parameters<typeof openWidget>[0] = {}) => {
    const options = { content: CONTENT, storage: memoryStore(), site: 'steps' }
    widget = await openWidget({ ...options, ...given }, 'tips')
    await until(() => widget.root.querySelector('[role=switch]') !== null)
    return widget.root
  }
  const keep = (root: ShadowRoot) => find<HTMLInputElement>(root, '[role=switch]')
  const pressSwitch = async (root: ShadowRoot) => {
    keep(root).focus()
    await sendKeys({ press: ' ' })
  }
  const turnOn = async (root: ShadowRoot) => {
    await pressSwitch(root)
    await until(() => keep(root).checked)
  }
  const ticks = (root: ShadowRoot) => [...root.querySelectorAll<HTMLInputElement>('.tick input')]
  const tick = async (root: ShadowRoot, at: number) => {
    ticks(root)[at]?.focus()
    await sendKeys({ press: ' ' })
    await until(() => ticks(root)[at]?.checked ?? false)
  }
  const press = async (root: ShadowRoot, name: string) => {
    find(root, '.progress [role=group] button', name).focus()
    await sendKeys({ press: 'Enter' })
  }
  const section = (root: ShadowRoot) => find(root, '.progress')
  const says = (root: ShadowRoot, text: string) => section(root).innerText.includes(text)
  const keysOf = async (storage: ReturnType<typeof memoryStore>) =>
    (await storage.entries()).map(([key]) => key)

  it('can be read by everyone, and kept by nobody who has not turned it on', async () => {
    const storage = memoryStore()
    const root = await open({ storage })
    expect(keep(root).checked).to.equal(false)
    expect(ticks(root)).to.deep.equal([])
    expect(section(root).innerText).to.match(
      /^First steps\s+Your first week\s+Set up your home page\s+Log a call\s+Tip: A call in ten seconds\s+Find a contact/,
    )
    expect(says(root, 'Keep my progress in this browser. Only you see it.')).to.equal(true)
    expect(await storage.entries()).to.deep.equal([])
  })

  it('lead to the tip that says how, wherever it belongs', async () => {
    const root = await open()
    find(root, '.steps summary', 'A call in ten seconds').focus()
    await sendKeys({ press: 'Enter' })
    expect(says(root, 'Nobody asks you for notes.')).to.equal(true)
  })

  it('are ticked at the press, however slow the storage, and stay so while it catches up', async () => {
    const waiting: (() => void)[] = []
    const kept = memoryStore()
    const slowly = <T>(act: () => Promise<T>) =>
      new Promise<void>((go) => waiting.push(go)).then(act)
    let isSlow = false
    const storage: ReturnType<typeof memoryStore> = {
      ...kept,
      update: (key, change) =>
        isSlow ? slowly(() => kept.update(key, change)) : kept.update(key, change),
      entries: () =>
        isSlow ? kept.entries().then((old) => slowly(async () => old)) : kept.entries(),
    }
    const root = await open({ storage })
    await turnOn(root)
    isSlow = true
    await tick(root, 0)
    await tick(root, 1)
    expect(says(root, '2 of 3')).to.equal(true)
    // What was asked of the storage before the second tick comes in after it.
    while (waiting.length > 0) {
      waiting.shift()?.()
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      expect(ticks(root).map(({ checked }) => checked)).to.deep.equal([true, true, false])
      expect(says(root, '2 of 3')).to.equal(true)
    }
    expect(await kept.entries()).to.deep.equal([
      [KEY, { v: 1, done: ['first-week/home', 'first-week/call'], resolved: {} }],
    ])
  })

  it('are ticked off by the keyboard, and found again by whoever comes back', async () => {
    const storage = memoryStore()
    const root = await open({ storage })
    await turnOn(root)
    await tick(root, 0)
    await tick(root, 1)
    expect(says(root, '2 of 3')).to.equal(true)
    expect(root.activeElement).to.equal(ticks(root)[1])
    expect(await keysOf(storage)).to.deep.equal([KEY])
    widget.candor.destroy()

    const again = await open({ storage })
    await until(() => ticks(again).length === 3)
    expect(ticks(again).map(({ checked }) => checked)).to.deep.equal([true, true, false])
    expect(says(again, '2 of 3')).to.equal(true)
  })

  it('is turned off at once where nothing would be lost', async () => {
    const storage = memoryStore()
    const root = await open({ storage })
    await turnOn(root)
    await pressSwitch(root)
    await until(() => !keep(root).checked)
    expect(await storage.entries()).to.deep.equal([])
  })

  it('asks before it is erased, and loses nothing for whoever goes on', async () => {
    const storage = memoryStore()
    const root = await open({ storage })
    await turnOn(root)
    await tick(root, 0)
    await pressSwitch(root)
    await until(() => says(root, 'That cannot be undone.'))
    expect(keep(root).checked).to.equal(true)
    await press(root, 'Go on keeping it')
    expect(says(root, 'That cannot be undone.')).to.equal(false)
    expect(root.activeElement).to.equal(keep(root))

    await pressSwitch(root)
    await press(root, 'Erase my progress')
    await until(() => says(root, 'Your progress is erased, and no longer kept.'))
    expect(root.activeElement).to.equal(keep(root))
    expect(keep(root).checked).to.equal(false)
    expect(ticks(root)).to.deep.equal([])
    expect(await storage.entries()).to.deep.equal([])
  })

  it('is not asked again in a view that was left', async () => {
    const root = await open()
    await turnOn(root)
    await tick(root, 0)
    await pressSwitch(root)
    await until(() => says(root, 'That cannot be undone.'))
    await widget.candor.open('news')
    await widget.candor.open('tips')
    await until(() => root.querySelector('[role=switch]') !== null)
    expect(says(root, 'That cannot be undone.')).to.equal(false)
    expect(ticks(root)[0]?.checked).to.equal(true)
  })

  it('goes with everything else that is erased from this browser, and stays off', async () => {
    const storage = memoryStore()
    const root = await open({ storage })
    await turnOn(root)
    await tick(root, 0)
    await widget.candor.open('privacy')
    find(root, 'button', 'Erase everything from this browser').click()
    await until(() => root.querySelector('.erase .card') !== null)
    expect(find(root, '.erase .card').textContent).to.include('your progress')
    find(root, '.erase .card button', 'Erase').click()
    await until(() => find(root, '.erase [role=status]').textContent !== '')
    expect(await storage.entries()).to.deep.equal([])
    await widget.candor.open('tips')
    await until(() => root.querySelector('[role=switch]') !== null)
    expect(keep(root).checked).to.equal(false)
    expect(ticks(root)).to.deep.equal([])
  })

  it('does not come back by a tick in a tab that has not heard of it', async () => {
    const storage = memoryStore()
    const root = await open({ storage })
    await turnOn(root)
    await storage.remove([KEY])
    ticks(root)[0]?.click()
    await until(() => ticks(root).length === 0)
    expect(await storage.entries()).to.deep.equal([])
    expect(keep(root).checked).to.equal(false)
  })

  it('says so where the browser cannot keep it, or only as long as the page', async () => {
    const storage = memoryStore()
    const root = await open({ storage })
    await turnOn(root)
    await until(() => says(root, 'your progress ends with this page'))
    storage.update = () => Promise.reject(new Error('no room'))
    ticks(root)[0]?.click()
    await until(() => says(root, 'It could not be kept.'))
    await until(() => !ticks(root)[0]?.checked)
  })

  it('is said in German', async () => {
    const root = await open({ locale: 'de' })
    await turnOn(root)
    await tick(root, 0)
    expect(section(root).innerText).to.match(
      /^Erste Schritte\s+Deine erste Woche\s+1 von 3\s+Richte deine Startseite ein/,
    )
    await pressSwitch(root)
    await press(root, 'Meinen Fortschritt löschen')
    await until(() => says(root, 'Dein Fortschritt ist gelöscht'))
  })

  it('is not there where the content file has neither steps nor hints', async () => {
    widget = await openWidget({ content: { v: 1, site: 'steps' } }, 'tips')
    await until(() => widget.root.querySelector('.view')?.textContent !== '')
    expect(widget.root.querySelector('.progress') === null).to.equal(true)
  })

  it('sends nothing', async () => {
    const root = await open()
    await turnOn(root)
    await tick(root, 0)
    await widget.candor.flush()
    expect(widget.batches).to.deep.equal([])
    expect(await widget.candor.ledger()).to.deep.equal([])
  })

  describe('of hints', () => {
    let mail: HTMLInputElement
    beforeEach(() => {
      mail = document.createElement('input')
      mail.id = 'mail'
      document.body.append(mail)
    })
    afterEach(() => mail.remove())

    const putRight = async (root: ShadowRoot) => {
      await until(() => root.querySelector('.hints h4') !== null)
      mail.focus()
      await sendKeys({ type: 'ann@example.com' })
      mail.blur()
      await until(() => root.querySelector('.hints h4') === null)
    }

    it('counts those that were put right, and keeps no value', async () => {
      const storage = memoryStore()
      const root = await open({ storage })
      await turnOn(root)
      await putRight(root)
      await until(() => says(root, 'You have put one hint about your data right.'))
      const kept = { v: 1, done: [], resolved: { 'no-mail': 1 } }
      expect(await storage.entries()).to.deep.equal([[KEY, kept]])
    })

    it('counts none while it is off', async () => {
      const storage = memoryStore()
      const root = await open({ storage })
      await putRight(root)
      await turnOn(root)
      expect(says(root, 'put one hint')).to.equal(false)
    })
  })
})
