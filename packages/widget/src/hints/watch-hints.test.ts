import type { Hint, HintRule } from '@candor/protocol'
import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { virtualClock } from '../testing/virtual-clock.ts'
import type { HeldHint, HintWatch } from './watch-hints.ts'
import { watchHints } from './watch-hints.ts'

const hintOf = (id: string, ...rules: HintRule[]): Hint => ({
  id,
  anchor: id,
  rules,
  title: { en: `About ${id}` },
  benefit: { en: 'A gain' },
})

const EMPTY = hintOf('next-step', { is: 'empty' })
const MAIL = hintOf('mail', { is: 'empty' }, { is: 'not', format: 'mail' })

describe('watchHints', () => {
  let page: HTMLElement
  let watch: HintWatch
  let held: readonly HeldHint[]
  let calls: number
  let resolved: string[]
  let read: [id: string, holds: boolean][]
  let clock: ReturnType<typeof virtualClock>

  beforeEach(() => {
    page = document.createElement('main')
    document.body.append(page)
    clock = virtualClock()
    held = []
    calls = 0
    resolved = []
    read = []
    watch = watchHints({
      facts: () => ({ today: '2026-11-30', language: 'en-US' }),
      clock,
      onChange: (now) => {
        held = now
        calls += 1
      },
      onResolved: (id) => resolved.push(id),
      onRead: (...one) => read.push(one),
    })
  })
  afterEach(() => {
    watch.stop()
    page.remove()
  })

  const field = (selector = '#f') => {
    const element = page.querySelector<HTMLElement>(selector)
    if (!element) throw new Error(`no ${selector}`)
    return element
  }
  const place = (hint: Hint, selector = '#f') => ({
    hint,
    anchor: { id: hint.anchor, title: hint.title, selectors: [selector] },
    element: field(selector),
  })
  const show = async (html: string, ...hints: Hint[]) => {
    page.innerHTML = html
    watch.look(hints.map((hint) => place(hint)))
    await clock.pass(500)
  }
  const ids = () => held.map(({ id }) => id)

  it('gives those that hold, with what a list needs, once the page has had time to fill the field', async () => {
    page.innerHTML = '<input id=f>'
    watch.look([place(EMPTY), place(MAIL)])
    expect(calls).to.equal(0)
    await clock.pass(500)
    expect(held).to.deep.equal([
      { id: 'next-step', title: EMPTY.title, benefit: EMPTY.benefit, element: field() },
      { id: 'mail', title: MAIL.title, benefit: MAIL.benefit, element: field() },
    ])
    expect(calls).to.equal(1)
  })

  it('says nothing of a field that the page fills while it is being built', async () => {
    page.innerHTML = '<input id=f>'
    watch.look([place(EMPTY)])
    await clock.pass(300)
    ;(field() as HTMLInputElement).value = 'Call'
    await clock.pass(300)
    expect(calls).to.equal(0)
  })

  it('lets a hint go with the first letter, and none come while somebody types', async () => {
    await show('<input id=f>', EMPTY, MAIL)
    field().focus()
    await sendKeys({ type: 'ann' })
    expect(ids()).to.deep.equal(['mail'])
    await sendKeys({ type: '@example.com' })
    expect(ids()).to.deep.equal([])
    await sendKeys({ press: 'Backspace' })
    await sendKeys({ press: 'Backspace' })
    await sendKeys({ press: 'Backspace' })
    await sendKeys({ press: 'Backspace' })
    expect(ids()).to.deep.equal([])
    field().blur()
    expect(ids()).to.deep.equal(['mail'])
    expect(resolved).to.deep.equal(['next-step'])
  })

  it('counts once what the employee has put right, when they leave the field', async () => {
    await show('<input id=f>', EMPTY)
    for (let round = 0; round < 2; round += 1) {
      field().focus()
      await sendKeys({ type: 'a' })
      if (round === 0) expect(resolved).to.deep.equal([])
      field().blur()
      expect(resolved).to.deep.equal(['next-step'])
      expect(ids()).to.deep.equal([])
      field().focus()
      await sendKeys({ press: 'Backspace' })
      field().blur()
      expect(ids()).to.deep.equal(['next-step'])
    }
  })

  it('tells of each reading of a field that nobody is in, and of none that cannot be read', async () => {
    const image = '<img src="data:," alt="" style="width: 9px; height: 9px">'
    await show('<input id=f>', EMPTY)
    expect(read).to.deep.equal([['next-step', true]])
    field().focus()
    await sendKeys({ type: 'a' })
    await clock.pass(500)
    expect(read).to.have.length(1)
    field().blur()
    expect(read.at(-1)).to.deep.equal(['next-step', false])
    read = []
    await show(`<div id=f>${image}</div>`, EMPTY)
    expect(read).to.deep.equal([])
  })

  it('counts a choice at once', async () => {
    await show('<select id=f><option value="">-<option>Won</select>', EMPTY)
    field().focus()
    // WebKit's driver answers before the page has heard the key.
    const chosen = new Promise((done) => field().addEventListener('change', done, { once: true }))
    await sendKeys({ press: 'ArrowDown' })
    await chosen
    expect(ids()).to.deep.equal([])
    expect(resolved).to.deep.equal(['next-step'])
  })

  it('does not count what the page has done by itself', async () => {
    await show('<input id=f>', EMPTY)
    const input = field() as HTMLInputElement
    input.value = 'by the page'
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    input.dispatchEvent(new Event('change', { bubbles: true }))
    expect(ids()).to.deep.equal([])
    input.value = ''
    input.dispatchEvent(new Event('change', { bubbles: true }))
    expect(ids()).to.deep.equal(['next-step'])
    watch.look([])
    expect(ids()).to.deep.equal([])
    expect(resolved).to.deep.equal([])
  })

  /** Somebody writes into the empty field, and takes it away again. */
  const tryOut = async () => {
    const input = field() as HTMLInputElement
    input.focus()
    await sendKeys({ type: 'a' })
    await sendKeys({ press: 'Backspace' })
    return input
  }

  for (const how of ['on another page', 'on the same page'])
    it(`does not count that the field that was left as it was shows another record, ${how}`, async () => {
      await show('<input id=f>', EMPTY)
      const input = await tryOut()
      input.blur()
      expect(ids()).to.deep.equal(['next-step'])
      await clock.pass(500)
      input.value = 'of another record'
      if (how === 'on another page') watch.turnPage()
      else input.setAttribute('value', input.value)
      await clock.pass(500)
      expect(ids()).to.deep.equal([])
      expect(resolved).to.deep.equal([])
    })

  it('counts what is chosen beside the field that was searched in', async () => {
    await show('<input id=f><button>Acme</button>', EMPTY)
    const input = await tryOut()
    field('button').focus()
    input.setAttribute('value', 'Acme')
    input.value = 'Acme'
    await clock.pass(500)
    expect(resolved).to.deep.equal(['next-step'])
  })

  it('counts what is put right in each record that the same field shows', async () => {
    await show('<input id=f>', EMPTY)
    const input = field() as HTMLInputElement
    for (const counted of [1, 2]) {
      input.value = ''
      watch.turnPage()
      await clock.pass(500)
      expect(ids()).to.deep.equal(['next-step'])
      input.focus()
      await sendKeys({ type: 'a' })
      input.blur()
      expect(resolved).to.have.length(counted)
    }
  })

  it('reads anew what is only shown once it is drawn anew, also beside a label', async () => {
    const old = hintOf('mail', { is: 'older', days: 30 })
    await show('<dl><dt id=f>Last call</dt><dd>Oct 3, 2026</dd></dl>', old)
    expect(ids()).to.deep.equal(['mail'])
    field('dd').textContent = 'Nov 29, 2026'
    await clock.pass(500)
    expect(ids()).to.deep.equal([])
    field('dd').outerHTML = '<dd><time datetime=2026-01-01>in winter</time></dd>'
    await clock.pass(500)
    expect(ids()).to.deep.equal(['mail'])
  })

  it('counts what was put right in the place where it is shown', async () => {
    await show('<div id=f><dt>Mail</dt><dd></dd></div>', MAIL)
    field('dd').innerHTML = '<input>'
    await clock.pass(500)
    field('input').focus()
    await sendKeys({ type: 'ann@example.com' })
    field('input').blur()
    field('dd').textContent = 'ann@example.com'
    await clock.pass(500)
    expect(ids()).to.deep.equal([])
    expect(resolved).to.deep.equal(['mail'])
  })

  it('has no timer and reads nothing while nothing happens', async () => {
    await show('<input id=f><p>other</p>', EMPTY)
    expect(clock.timers()).to.equal(0)
    field('p').textContent = 'changed'
    field('p').click()
    await clock.pass(60_000)
    expect(clock.timers()).to.equal(0)
    expect(calls).to.equal(1)
    watch.look([])
    await clock.pass(60_000)
    expect(clock.timers()).to.equal(0)
  })

  it('reads a field that is drawn all the time no oftener than twice in a second', async () => {
    await show('<p id=f>x</p>', EMPTY)
    for (let turn = 0; turn < 100; turn += 1) {
      field().textContent = turn % 2 ? '' : 'x'
      await clock.pass(20)
    }
    expect(calls).to.be.at.most(4)
  })

  it('hears nothing after it was stopped', async () => {
    await show('<input id=f>', EMPTY)
    watch.stop()
    field().focus()
    await sendKeys({ type: 'a' })
    field().blur()
    await clock.pass(500)
    expect(ids()).to.deep.equal(['next-step'])
    expect(resolved).to.deep.equal([])
  })

  it('gives nothing for rules that nobody has checked', async () => {
    const rules = [{ is: 'unlike' }, { is: 'older' }, { is: 'x' }, null] as unknown as HintRule[]
    await show('<input id=f value=x>', hintOf('a', ...rules), { ...EMPTY, rules: {} as HintRule[] })
    expect(calls).to.equal(0)
  })

  it('changes nothing in the page', async () => {
    await show('<div id=f><dt>Mail</dt><dd><input></dd></div>', EMPTY, MAIL)
    const before = page.innerHTML
    field('input').focus()
    await sendKeys({ type: 'a' })
    field('input').blur()
    await clock.pass(5000)
    expect(page.innerHTML).to.equal(before)
  })
})
