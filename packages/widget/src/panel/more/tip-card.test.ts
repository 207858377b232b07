import type { Content } from '@candor/protocol'
import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../../outbox/memory-store.ts'
import { find, openWidget, until } from '../../testing/open-widget.ts'

const tip = (id: string) => ({
  id,
  title: { en: `About ${id}` },
  benefit: { en: 'Nobody asks for the status.' },
  author: 'x',
  until: '2999-01-01',
})

const CONTENT: Content = { v: 1, site: 'acme', tips: [tip('next-step'), tip('board')] }

describe('a verdict on a tip', () => {
  let destroy: (() => void) | undefined
  afterEach(() => destroy?.())

  it('is shown before the press as the very bytes that leave, each with a number of its own', async () => {
    const options = { storage: memoryStore(), content: CONTENT }
    const { candor, root, batches } = await openWidget(options, 'tips')
    destroy = candor.destroy
    const shown = (title: string, at: number): unknown =>
      JSON.parse(find(root, '.card', title).querySelectorAll('pre')[at]?.textContent ?? 'null')
    await until(() => root.querySelectorAll('pre').length === 4)
    const first = shown('About next-step', 1)
    expect(Object.keys(first ?? {})).to.deep.equal(['id', 'kind', 'tip', 'verdict'])
    const said = 'A press sends the tip, your answer and a random number, nothing else.'
    expect(find(root, '.card', 'About next-step').textContent).to.include(said)
    expect(await candor.ledger()).to.deep.equal([])

    const press = (title: string, verdict: string) =>
      [...find(root, '.card', title).querySelectorAll('button')]
        .find(({ textContent }) => textContent === verdict)
        ?.click()
    press('About next-step', 'Not for me')
    await until(() => root.querySelectorAll('pre').length === 2)
    const second = shown('About board', 0)
    press('About board', 'True for me')
    while ((await candor.ledger()).length < 2) await new Promise(requestAnimationFrame)
    await candor.flush()
    const sent = batches.flatMap(({ events }) => events)
    expect(sent).to.have.deep.members([first, second])
    expect(new Set(sent.map(({ id }) => id)).size).to.equal(2)
  })

  it('leaves whoever gives it by keyboard where it is thanked for', async () => {
    const { candor, root } = await openWidget({ storage: memoryStore(), content: CONTENT }, 'tips')
    destroy = candor.destroy
    await until(() => root.querySelectorAll('pre').length === 4)
    const card = find(root, '.card', 'About board')
    const button = [...card.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'True for me',
    )
    button?.focus()
    await sendKeys({ press: 'Enter' })
    while ((await candor.ledger()).length < 1) await new Promise(requestAnimationFrame)
    await until(() => root.querySelectorAll('pre').length === 2)
    expect(card.contains(root.activeElement)).to.equal(true)
    expect(root.activeElement?.textContent).to.equal('Thank you.')
  })
})
