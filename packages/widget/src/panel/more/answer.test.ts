import type { Content, Reason } from '@candor/protocol'
import { REASONS } from '@candor/protocol'
import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../../outbox/memory-store.ts'
import type { OpenWidget } from '../../testing/open-widget.ts'
import { find, openWidget, until } from '../../testing/open-widget.ts'

const NAMES: Record<Reason, string> = {
  'no-benefit': 'I see no benefit',
  'too-complex': 'Too complex or risky',
  'does-not-fit': 'Does not fit how I work',
  broken: 'Something is broken',
}

const text = { en: 'x' }
const tip = { title: text, benefit: text, how: { en: 'Press save.' }, author: 'x' }

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  powerUsers: [{ name: 'CRM team', channels: [{ kind: 'mail', to: 'crm@example.com' }] }],
  tips: [
    { ...tip, id: 'a', title: { en: 'The gain' }, until: '2999-01-01', answers: ['no-benefit'] },
    { ...tip, id: 'b', title: { en: 'The way' }, until: '2999-01-01', answers: ['too-complex'] },
  ],
  offers: [
    {
      id: 'course',
      reasons: ['too-complex'],
      where: [{ object: 'Account' }],
      title: { en: 'A course' },
      text: { en: 'An hour.' },
      link: 'https://training.example.com/a',
    },
    {
      id: 'elsewhere',
      reasons: ['too-complex'],
      where: [{ object: 'Contact' }],
      title: { en: 'Another course' },
      text,
    },
    { id: 'meeting', reasons: ['does-not-fit'], title: { en: 'A meeting' }, text },
    {
      id: 'list',
      reasons: ['broken'],
      title: { en: 'Known problems' },
      text,
      link: 'javascript:0',
    },
  ],
}

const context = () => ({ app: 'salesforce', object: 'Account', view: 'record' }) as const

describe('the answer to a reason', () => {
  let widget: OpenWidget
  afterEach(() => widget.candor.destroy())

  /** What is shown between the thanks and the note below it. */
  async function answerTo(reason: Reason, content: Content = CONTENT): Promise<HTMLElement> {
    widget = await openWidget({ content, context, storage: memoryStore() })
    const { root } = widget
    find<HTMLInputElement>(root, 'label', NAMES[reason]).click()
    find<HTMLButtonElement>(root, 'button', 'Send anonymously').click()
    await until(() => root.textContent?.includes('You were heard') ?? false)
    // The other views are there once one of them can be drawn.
    await widget.candor.open('privacy')
    await until(() => root.querySelector('.view h3') !== null)
    await widget.candor.open('feedback')
    return find(root, '.view > .stack')
  }

  it('to ignorance is the benefit', async () => {
    const shown = await answerTo('no-benefit')
    expect(shown.innerText).to.include('This may be in it for you:')
    expect(shown.innerText).to.include('The gain')
    expect(shown.innerText).not.to.include('Press save.')
  })

  it('to fear is how it is done, and the training of this screen in a tab of its own', async () => {
    const shown = await answerTo('too-complex')
    expect(shown.innerText).to.match(/The way.*Press save\..*A course\s+An hour\./s)
    expect(shown.innerText).not.to.include('Another course')
    const link = shown.querySelector('a')
    expect(link?.href).to.equal('https://training.example.com/a')
    expect(link?.target).to.equal('_blank')
    expect(link?.rel).to.equal('noopener noreferrer')
  })

  it('to ego is an invitation: to propose an idea here, or to talk', async () => {
    const shown = await answerTo('does-not-fit')
    expect(shown.innerText).to.match(/Help to shape it:.*A meeting.*Propose an idea.*CRM team/s)
    find<HTMLButtonElement>(widget.root, 'button', 'Propose an idea').focus()
    await sendKeys({ press: 'Enter' })
    const { activeElement } = widget.root
    expect(activeElement?.localName).to.equal('textarea')
    expect(find(widget.root, '.nav [aria-current]').textContent).to.equal('News')
  })

  it('to a defect is thanks and what happens next, and no link but https', async () => {
    const shown = await answerTo('broken')
    expect(shown.innerText).to.match(/several people report first.*Known problems/s)
    expect(shown.querySelector('a') === null).to.equal(true)
  })

  for (const reason of REASONS)
    it(`to ${reason} has no heading without anything below it`, async () => {
      const shown = await answerTo(reason, { v: 1, site: 'acme' })
      const [thanks, ...others] = shown.innerText.split('\n').filter(Boolean)
      expect(thanks).to.include('You were heard')
      const rest = others.slice(0, -2)
      if (reason === 'does-not-fit') expect(rest[1]).to.equal('Propose an idea')
      else expect(rest.length).to.equal(reason === 'broken' ? 1 : 0)
      expect(shown.innerText).not.to.include('in person')
    })
})
