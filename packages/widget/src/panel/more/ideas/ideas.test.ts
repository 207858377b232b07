import type { Content, Idea } from '@candor/protocol'
import { event as schema } from '@candor/protocol/schema'
import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../../../outbox/memory-store.ts'
import type { OpenWidget } from '../../../testing/open-widget.ts'
import { find, openWidget, until } from '../../../testing/open-widget.ts'
import { read, result } from '../../../testing/answers.ts'

const done = { status: 'done', text: { en: 'It is there.' }, on: '2026-11-02' } as const

const IDEAS: Idea[] = [
  { id: 'built', title: { en: 'Warn before duplicates' }, from: '2026-10-01', reply: done },
  { id: 'fields', title: { en: 'Fewer required fields', de: 'Weniger Pflichtfelder' } },
  { id: 'offline', title: { en: 'Read records offline' }, text: { en: 'On the train.' } },
]

const CONTENT: Content = { v: 1, site: 'acme', ideas: IDEAS }

const context = () => ({ app: 'salesforce', object: 'Account', view: 'record' }) as const

const ready = async (given: Parameters<typeof openWidget>[0] = {}): Promise<OpenWidget> => {
  const options = { content: CONTENT, context, storage: memoryStore(), ...given }
  const widget = await openWidget(options, 'news')
  await until(() => widget.root.querySelector('.list .card pre') !== null)
  return widget
}

const button = (root: ShadowRoot, name: string) => find<HTMLButtonElement>(root, 'button', name)

const write = (root: ShadowRoot, selector: string, text: string) => {
  const field = find<HTMLInputElement | HTMLTextAreaElement>(root, selector)
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

const sentBy = ({ batches }: OpenWidget) => batches.flatMap(({ events }) => events)

describe('ideas', () => {
  let widget: OpenWidget
  afterEach(() => widget.candor.destroy())

  it('are listed with their status, open ones first, and those that are done take no votes', async () => {
    widget = await ready()
    const cards = [...widget.root.querySelectorAll('.list .card')].slice(-3)
    expect(cards.map((card) => card.querySelector('.stage')?.textContent)).to.deep.equal([
      'Open',
      'Open',
      'Done',
    ])
    expect(cards.map((card) => card.querySelector('button') !== null)).to.deep.equal([
      true,
      true,
      false,
    ])
    expect(cards[2]?.textContent).to.include('It is there.')
  })

  it('show the very vote that a press sends, and each its own', async () => {
    widget = await ready()
    const { root, candor } = widget
    const shown = (title: string): unknown =>
      JSON.parse(find(root, '.list .card', title).querySelector('pre')?.textContent ?? '')
    const vote = shown('Read records offline')
    button(root, 'Vote: Read records offline').click()
    button(root, 'Vote: Fewer required fields').click()
    await until(() => root.textContent?.match(/You voted/g)?.length === 2)
    // A press shows at once, and is safe a moment later.
    while ((await candor.ledger()).length < 2) await new Promise(requestAnimationFrame)
    await candor.flush()
    expect(sentBy(widget)).to.deep.include(vote)
    expect(Object.keys(vote as object).sort()).to.deep.equal(['id', 'idea', 'kind'])
    expect(new Set(sentBy(widget).map(({ id }) => id)).size).to.equal(2)
    for (const one of sentBy(widget)) expect(schema.safeParse(one).error).to.equal(undefined)
  })

  it('take one vote from this browser, also from a reader who comes back', async () => {
    const storage = memoryStore()
    widget = await ready({ storage })
    const vote = button(widget.root, 'Vote: Fewer required fields')
    vote.click()
    vote.click()
    await until(() => vote.textContent === 'You voted')
    vote.click()
    while ((await widget.candor.ledger()).length === 0) await new Promise(requestAnimationFrame)
    expect(await widget.candor.ledger()).to.have.length(1)
    widget.candor.destroy()
    widget = await ready({ storage })
    await until(() => widget.root.textContent?.includes('You voted') ?? false)
    button(widget.root, 'You voted: Fewer').click()
    await widget.candor.flush()
    expect(await widget.candor.ledger()).to.have.length(1)
  })

  it('take one vote from this browser, also where another tab has just sent it', async () => {
    const storage = memoryStore()
    widget = await ready({ storage })
    const id = 'other-tabs-vote-234567'
    const event = { id, kind: 'vote', idea: 'fields' }
    await storage.set(`${location.origin}  ${id}`, { v: 2, event, state: 'waiting', day: 20_000 })
    button(widget.root, 'Vote: Fewer required fields').click()
    await until(() => widget.root.textContent?.includes('You voted') ?? false)
    expect(await widget.candor.ledger()).to.have.length(1)
  })

  it('keep the focus where it was pressed, so that the next idea is near', async () => {
    widget = await ready()
    const vote = button(widget.root, 'Vote: Fewer required fields')
    vote.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => vote.textContent === 'You voted')
    expect(widget.root.activeElement === vote).to.equal(true)
    expect(vote.ariaDisabled).to.equal('true')
  })

  it('take the vote back and say so where it cannot be kept', async () => {
    const full = new DOMException('full', 'QuotaExceededError')
    const storage = { ...memoryStore(), set: () => Promise.reject(full) }
    widget = await ready({ storage })
    const card = () => find(widget.root, '.list .card', 'Fewer required fields')
    button(widget.root, 'Vote: Fewer required fields').click()
    await until(() => card().querySelector('[role=alert]')?.textContent !== '')
    expect(card().textContent).to.include('was not sent')
    expect(button(widget.root, 'Vote: Fewer required fields').ariaDisabled).to.equal('false')
  })

  it('may be voted for again where the collector has refused the vote', async () => {
    const transport = async (body: Uint8Array) => {
      const rejected = read(body).events.map(({ id }) => ({
        id,
        reason: 'not-in-content' as const,
      }))
      return result({ rejected })
    }
    widget = await ready({ transport })
    button(widget.root, 'Vote: Fewer required fields').click()
    await until(() => widget.root.textContent?.includes('You voted') ?? false)
    while ((await widget.candor.ledger()).length === 0) await new Promise(requestAnimationFrame)
    await widget.candor.flush()
    await until(() => !(widget.root.textContent?.includes('You voted') ?? true))
    expect(widget.root.textContent).to.include('One of your answers was not taken.')
  })

  it('are proposed in own words, and those that are alike come before Send', async () => {
    widget = await ready()
    const { root } = widget
    button(root, 'Propose an idea').click()
    const area = find<HTMLTextAreaElement>(root, 'textarea')
    expect(root.activeElement === area).to.equal(true)
    write(root, 'textarea', 'Please make fewer fields required')
    expect(find(root, 'form').innerText).to.match(
      /Is it one of these\?.*Fewer required fields.*Send/s,
    )
    write(root, 'textarea', 'A coffee machine')
    expect(find(root, 'form').innerText).not.to.include('Is it one of these?')
  })

  it('show the very bytes before Send, without what points at a person', async () => {
    widget = await ready()
    const { root, candor } = widget
    button(root, 'Propose an idea').click()
    write(root, 'textarea', 'Call ann@example.com for me')
    await until(() => root.querySelector('.preview pre') !== null)
    const shown: unknown = JSON.parse(find(root, '.preview pre').textContent ?? '')
    expect(find(root, '.preview dl').innerText).to.include('Call [e\u2011mail] for me')
    button(root, 'Send anonymously').click()
    button(root, 'Send anonymously').click()
    await until(() => root.textContent?.includes('Thank you for your idea') ?? false)
    await candor.flush()
    expect(sentBy(widget)).to.deep.equal([shown])
    expect(shown).to.deep.include({
      kind: 'idea',
      context: context(),
      text: 'Call [e-mail] for me',
    })
    expect(shown).to.have.property('receipt')
    expect(schema.safeParse(shown).error).to.equal(undefined)
  })

  it('are written with help to leave out what points at a person', async () => {
    widget = await ready()
    const { root } = widget
    button(root, 'Propose an idea').click()
    write(root, 'textarea', 'Ask Mrs Miller about the forms')
    await until(() => root.textContent?.includes('Replace') ?? false)
    find<HTMLButtonElement>(root, 'form button', 'Replace').click()
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).not.to.include('Miller')
    expect(find(root, '.preview dl').innerText).not.to.include('Miller')
  })

  it('are sent once, however often and however soon Send is pressed', async () => {
    const { set, ...others } = memoryStore()
    const keys: string[] = []
    const slow = async (key: string, value: unknown) => {
      keys.push(key)
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
      await set(key, value)
    }
    widget = await ready({ storage: { ...others, set: slow } })
    const { root } = widget
    button(root, 'Propose an idea').click()
    write(root, 'textarea', 'Only once')
    const send = button(root, 'Send anonymously')
    send.click()
    send.click()
    await until(() => root.textContent?.includes('Thank you for your idea') ?? false)
    expect(keys).to.have.length(1)
  })

  it('lose nothing that is typed between Send and the safe keeping', async () => {
    const storage = memoryStore()
    let keep = () => {}
    const kept = new Promise<void>((resolve) => (keep = resolve))
    let isKeeping = false
    const set = (key: string, value: unknown) => {
      isKeeping = true
      return kept.then(() => storage.set(key, value))
    }
    widget = await ready({ storage: { ...storage, set } })
    const { root, candor } = widget
    button(root, 'Propose an idea').click()
    write(root, 'form textarea', 'Fewer fields')
    button(root, 'Send anonymously').click()
    await until(() => isKeeping)
    write(root, 'form textarea', 'Fewer fields, and larger ones')
    keep()
    await until(() => root.textContent?.includes('Thank you for your idea') ?? false)
    const field = find<HTMLTextAreaElement>(root, 'form textarea')
    expect(field.value).to.equal('Fewer fields, and larger ones')
    expect(root.activeElement === field).to.equal(true)
    await candor.flush()
    const texts = sentBy(widget).map((one) => 'text' in one && one.text)
    expect(texts).to.deep.equal(['Fewer fields'])
  })

  it('leave the focus at the thanks, and at the beginning where it is cancelled', async () => {
    widget = await ready()
    const { root, candor } = widget
    button(root, 'Propose an idea').click()
    button(root, 'Cancel').focus()
    await sendKeys({ press: 'Enter' })
    expect(root.activeElement?.textContent).to.equal('Propose an idea')
    button(root, 'Propose an idea').click()
    write(root, 'textarea', 'Anything')
    button(root, 'Send anonymously').focus()
    await sendKeys({ press: 'Enter' })
    await until(() => root.activeElement?.localName === 'p')
    expect(root.activeElement?.textContent).to.include('Thank you for your idea')
    await candor.flush()
    expect(sentBy(widget)).to.have.length(1)
  })

  it('send nothing that was only written and cancelled', async () => {
    widget = await ready()
    const { root, candor } = widget
    button(root, 'Propose an idea').click()
    write(root, 'textarea', 'half an idea')
    button(root, 'Cancel').click()
    candor.close()
    await candor.flush()
    expect(sentBy(widget)).to.deep.equal([])
    expect(await candor.ledger()).to.deep.equal([])
  })

  it('ask for a word where nothing is written', async () => {
    widget = await ready()
    const { root } = widget
    button(root, 'Propose an idea').click()
    button(root, 'Send anonymously').click()
    expect(find(root, 'form [role=alert]').textContent).to.equal('Write your idea first.')
  })

  it('keep what was written where it cannot be sent', async () => {
    const full = new DOMException('full', 'QuotaExceededError')
    widget = await ready({ storage: { ...memoryStore(), set: () => Promise.reject(full) } })
    const { root } = widget
    button(root, 'Propose an idea').click()
    write(root, 'textarea', 'do not lose me')
    button(root, 'Send anonymously').click()
    await until(() => find(root, 'form > [role=alert]').textContent !== '')
    expect(find<HTMLTextAreaElement>(root, 'textarea').value).to.equal('do not lose me')
  })

  it('can be proposed where none is published yet', async () => {
    widget = await openWidget({ content: { v: 1, site: 'acme' }, context }, 'news')
    const { root } = widget
    await until(() => root.textContent?.includes('Propose an idea') ?? false)
    expect(root.querySelector('input[type=search]') === null).to.equal(true)
    expect(root.textContent).not.to.include('You said, we did')
  })

  it('are spoken of in German where the page is', async () => {
    widget = await ready({ locale: 'de-CH' })
    const { root } = widget
    button(root, 'Dafür stimmen: Weniger Pflichtfelder').click()
    await until(() => root.textContent?.includes('Du bist dafür') ?? false)
    button(root, 'Idee vorschlagen').click()
    write(root, 'textarea', 'Pflichtfelder reduzieren')
    expect(find(root, 'form').innerText).to.include('Ist es eine davon?')
  })
})
