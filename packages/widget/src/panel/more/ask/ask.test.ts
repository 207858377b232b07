import type { Content, OfficeHours, PowerUser } from '@candor/protocol'
import { event as schema } from '@candor/protocol/schema'
import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { memoryStore } from '../../../outbox/memory-store.ts'
import type { OpenWidget } from '../../../testing/open-widget.ts'
import { find, openWidget, until } from '../../../testing/open-widget.ts'

const channels: PowerUser['channels'] = [{ kind: 'mail', to: 'a@example.com' }]

const always = { from: '00:00', until: '23:59' }

/** Only on the day before yesterday, so that nobody is there today or tomorrow. */
const laterThisWeek: OfficeHours = {
  zone: 'UTC',
  times: [{ days: [((new Date().getUTCDay() + 4) % 7) + 1], ...always }],
}

const CONTENT: Content = {
  v: 1,
  site: 'acme',
  departments: [
    { id: 'sales', name: { en: 'Sales', de: 'Verkauf' }, headcount: 40 },
    { id: 'board', name: { en: 'Board' }, headcount: 4 },
  ],
  topics: [
    { id: 'mobile', title: { en: 'On the road', de: 'Unterwegs' } },
    {
      id: 'forecast',
      title: { en: 'Forecast', de: 'Prognose' },
      where: [{ object: 'Opportunity' }],
    },
  ],
  powerUsers: [
    { name: 'Own', departments: ['sales'], hours: laterThisWeek, channels },
    { name: 'Expert', topics: ['forecast'], languages: ['fr', 'it'], channels },
    { name: 'Road', topics: ['mobile'], languages: ['en', 'de'], channels },
    { name: 'Other', departments: ['service'], channels },
  ],
}

const on = (object: string) => () => ({ app: 'salesforce', object, view: 'record' }) as const

const people = (root: ShadowRoot) =>
  [...root.querySelectorAll('.card h4')].map((h) => h.textContent)

const choose = (root: ShadowRoot, id: string) => {
  const select = find<HTMLSelectElement>(root, 'select')
  select.value = id
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

describe('asking a person', () => {
  let widget: OpenWidget
  afterEach(() => widget.candor.destroy())

  const open = async (given: Parameters<typeof openWidget>[0] = {}) => {
    const options = { content: CONTENT, context: on('Account'), storage: memoryStore() }
    widget = await openWidget({ department: 'sales', ...options, ...given }, 'ask')
    await until(() => widget.root.querySelector('.view .card') !== null)
    return widget.root
  }

  it('shows the first contact of the department at once, with when they are there, and others below', async () => {
    const root = await open()
    expect(people(root)[0]).to.equal('Own')
    expect(people(root).slice(1)).to.have.members(['Expert', 'Road'])
    const first = find(root, '.first')
    expect(first.textContent).to.include('Sales')
    expect(first.innerText).to.match(
      /From (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d\d:\d\d, your time/,
    )
    expect(find(root, 'section h4').textContent).to.equal('Others who can help')
    expect(find(root, '.card', 'Expert').textContent).to.include('speaks French and Italian')
    expect(find(root, '.card', 'Road').textContent).not.to.include('speaks')
  })

  it('puts those first who know the chosen topic, the topics of the screen before the others', async () => {
    const root = await open({ context: on('Lead') })
    expect([...root.querySelectorAll('optgroup')].map((group) => group.label)).to.deep.equal([
      'Topics',
    ])
    choose(root, 'mobile')
    expect(people(root)).to.deep.equal(['Road', 'Own', 'Expert'])
    choose(root, '')
    expect(people(root)[0]).to.equal('Own')
  })

  it('takes the one topic of the screen as chosen, until another one is', async () => {
    const root = await open({ context: on('Opportunity') })
    const select = find<HTMLSelectElement>(root, 'select')
    expect([...root.querySelectorAll('option')].map((option) => option.textContent)).to.deep.equal([
      'Anything',
      'Forecast',
      'On the road',
    ])
    expect(select.value).to.equal('forecast')
    expect(people(root)[0]).to.equal('Expert')
    choose(root, '')
    expect(select.value).to.equal('')
    expect(people(root)[0]).to.equal('Own')
  })

  it('tells links apart where people have the same name, or somebody two ways of the same kind', async () => {
    const mail = (to: string) => ({ kind: 'mail', to }) as const
    const powerUsers: PowerUser[] = [
      { name: 'CRM team', topics: ['mobile'], channels: [mail('a@example.com')] },
      {
        name: 'CRM team',
        topics: ['forecast'],
        channels: [
          mail('b@example.com'),
          { kind: 'booking', to: 'https://example.com/c' },
          mail('d@example.com'),
        ],
      },
      { name: 'Expert', departments: ['sales'], channels: [mail('e@example.com')] },
    ]
    const root = await open({ content: { ...CONTENT, powerUsers } })
    const links = () =>
      [...root.querySelectorAll<HTMLAnchorElement>('.channels a')].map((link) => [
        link.ariaLabel,
        link.textContent,
        link.href.split('?')[0],
      ])
    const team = [
      ['E-mail (a@example.com): CRM team', 'E-mail (a@example.com)', 'mailto:a@example.com'],
      ['E-mail (b@example.com): CRM team', 'E-mail (b@example.com)', 'mailto:b@example.com'],
      ['Book a time: CRM team', 'Book a time', 'https://example.com/c'],
      ['E-mail (d@example.com): CRM team', 'E-mail (d@example.com)', 'mailto:d@example.com'],
    ]
    const [first = [], ...others] = team
    const expert = ['E-mail: Expert', 'E-mail', 'mailto:e@example.com']
    choose(root, 'mobile')
    await until(() => links()[0]?.[2] === 'mailto:a@example.com')
    expect(links()).to.deep.equal([first, expert, ...others])
    choose(root, 'forecast')
    await until(() => links()[0]?.[2] === 'mailto:b@example.com')
    expect(links()).to.deep.equal([...others, expert, first])
    const search = find<HTMLInputElement>(root, 'input[type=search]')
    search.value = 'team'
    search.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await until(() => root.querySelector('[role=status]')?.textContent === '2 results')
    expect(links()).to.have.deep.members(team)
  })

  it('reckons hours once in a minute for what is asked about, however often it draws', async () => {
    const hours: OfficeHours = { zone: 'UTC', times: [{ days: [1, 2, 3, 4, 5, 6, 7], ...always }] }
    const powerUsers = [1, 2, 3].map((one) => ({ name: `Person ${one}`, hours, channels }))
    const root = await open({ content: { ...CONTENT, powerUsers } })
    const { formatToParts } = Intl.DateTimeFormat.prototype
    let reckoned = 0
    Intl.DateTimeFormat.prototype.formatToParts = function (...given) {
      reckoned += 1
      return formatToParts.apply(this, given)
    }
    const reckonedFor = (topic: string) => {
      reckoned = 0
      choose(root, topic)
      return reckoned
    }
    try {
      // Each card says in words when that is.
      const toDraw = 2 * powerUsers.length
      expect(reckonedFor('mobile')).to.be.greaterThan(toDraw)
      // The second one again where a minute has begun in between.
      expect([reckonedFor('mobile'), reckonedFor('mobile')]).to.include(toDraw)
      expect(reckonedFor('forecast')).to.be.greaterThan(toDraw)
    } finally {
      Intl.DateTimeFormat.prototype.formatToParts = formatToParts
    }
  })

  it('links by drafts that hold the name of the screen and nothing else', async () => {
    const root = await open({ context: on('Opportunity') })
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.channels a')]
    expect(links.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'E-mail: Expert',
      'E-mail: Own',
      'E-mail: Road',
    ])
    for (const { href, rel } of links) {
      expect(decodeURIComponent(href)).to.equal(
        'mailto:a@example.com?subject=I have a question about this screen: Opportunity · record (salesforce)',
      )
      expect(rel).to.equal('noopener noreferrer')
    }
  })

  it('says of each channel that is offered whether it opens a draft, and nothing of others', async () => {
    const slack = { kind: 'slack', to: 'https://example.slack.com/archives/C1' } as const
    const booking = { kind: 'booking', to: 'https://example.com/book' } as const
    const teams = { kind: 'teams', to: 'a@example.com' } as const
    const phone = { kind: 'phone', to: '+41 44 000 00 01' } as const
    const table: [channels: PowerUser['channels'], note: string][] = [
      [[slack], 'Slack: opens with nothing filled in. Nothing of it passes through Candor.'],
      [
        [booking, ...channels, slack, teams],
        'Teams chat, E-mail: opens a draft. Slack, Book a time: opens with nothing filled in. ' +
          'Nothing of it passes through Candor.',
      ],
      [[phone], 'Nothing of it passes through Candor.'],
    ]
    for (const [channels, note] of table) {
      const root = await open({ content: { ...CONTENT, powerUsers: [{ name: 'A', channels }] } })
      expect(find(root, '.note', 'passes through Candor').textContent).to.equal(note)
      widget.candor.destroy()
    }
  })

  it('counts a question with one tap, by the very bytes that are shown before it', async () => {
    const root = await open({ context: on('Opportunity') })
    await until(() => root.querySelector('.view pre') !== null)
    const shown: unknown = JSON.parse(find(root, '.view pre').textContent ?? '')
    expect(find(root, 'small', 'A press sends').textContent).to.equal(
      'A press sends the topic, your department and a random number, nothing else.',
    )
    const button = find<HTMLButtonElement>(root, 'button', 'I had a question here: Forecast')
    button.focus()
    await sendKeys({ press: 'Enter' })
    await sendKeys({ press: 'Enter' })
    await until(() => button.textContent === 'Counted')
    expect(root.activeElement === button).to.equal(true)
    expect(find(root, '[role=status]', 'Thank you').textContent).to.include('once a week')
    await widget.candor.flush()
    expect(widget.batches.flatMap(({ events }) => events)).to.deep.equal([shown])
    expect(shown).to.deep.include({ kind: 'ask', topic: 'forecast', department: 'sales' })
    expect(Object.keys(shown as object)).to.have.length(4)
    expect(schema.safeParse(shown).error).to.equal(undefined)
    choose(root, 'mobile')
    expect(find(root, 'button', 'I had a question here: On the road').ariaDisabled).to.equal(
      'false',
    )
  })

  it('counts a question about a topic once a week, also for who comes back', async () => {
    const storage = memoryStore()
    const options = { storage, context: on('Opportunity'), site: 'weekly' }
    let root = await open(options)
    find<HTMLButtonElement>(root, 'button', 'I had a question here').click()
    while ((await widget.candor.ledger()).length === 0) await new Promise(requestAnimationFrame)
    widget.candor.destroy()
    root = await open(options)
    await until(() => root.textContent?.includes('Counted') ?? false)
    widget.candor.destroy()

    const [[key, entry] = ['', {}]] = (await storage.entries()).filter(
      ([key]) => !key.includes('ask-draw'),
    )
    const day = (entry as { day: number }).day
    // What still waits will count for the week in which it arrives.
    const lastWeek = { ...(entry as object), day: day - 7 }
    await storage.set(key, lastWeek)
    root = await open(options)
    await until(() => root.textContent?.includes('Counted') ?? false)
    widget.candor.destroy()
    await storage.set(key, { ...lastWeek, state: 'sent' })
    root = await open(options)
    await until(() => root.querySelector('.view pre') !== null)
    expect(find(root, 'button', 'I had a question here').ariaDisabled).to.equal('false')
  })

  it('leaves out a department that is too small, and says so', async () => {
    const root = await open({ context: on('Opportunity'), department: 'board' })
    await until(() => root.querySelector('.view pre') !== null)
    expect(find(root, '.view pre').textContent).not.to.include('department')
    expect(find(root, 'small', 'A press sends').textContent).to.equal(
      'A press sends the topic and a random number, nothing else.',
    )
  })

  it('falls back to those for everyone where the department is absent or not known', async () => {
    for (const department of ['nowhere', '']) {
      const root = await open({ department })
      expect(people(root)).to.have.members(['Expert', 'Road'])
      widget.candor.destroy()
    }
  })

  it('says kindly that nobody is named, and leads to feedback and to an idea', async () => {
    const content = { ...CONTENT, powerUsers: [] }
    const root = await open({ content })
    expect(root.textContent).to.include('Nobody to ask is named yet.')
    find<HTMLButtonElement>(root, '.view button', 'Propose an idea').focus()
    await sendKeys({ press: 'Enter' })
    expect(root.activeElement?.localName).to.equal('textarea')
    await widget.candor.open('ask')
    find<HTMLButtonElement>(root, '.view button', 'Give feedback').focus()
    await sendKeys({ press: 'Enter' })
    expect(root.querySelector('fieldset .ratings') === null).to.equal(false)
    expect(root.activeElement?.role).to.equal('dialog')
  })

  it('shows the same person all day, and sends nothing by itself', async () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F']
    const content = { ...CONTENT, powerUsers: names.map((name) => ({ name, channels })) }
    const storage = memoryStore()
    const firsts = new Set<string | null | undefined>()
    for (let visit = 0; visit < 4; visit += 1) {
      const root = await open({ content, storage, site: 'rota' })
      firsts.add(people(root)[0])
      expect(find(root, 'summary', 'More people').textContent).to.equal('More people (2)')
      await widget.candor.flush()
      expect(widget.batches).to.deep.equal([])
      widget.candor.destroy()
    }
    expect(firsts.size).to.equal(1)
    const others = new Set<string | null | undefined>()
    while (others.size < 2) {
      others.add(people(await open({ content }))[0])
      widget.candor.destroy()
    }
  })

  it('says when somebody is away, where nobody else is there', async () => {
    const year = new Date().getFullYear()
    const powerUsers = [
      { name: 'Gone', channels, away: [{ from: '2020-01-01', until: `${year + 3}-12-31` }] },
    ]
    const root = await open({ content: { ...CONTENT, powerUsers } })
    expect(find(root, '.first').textContent).to.include('Not there at the moment')
  })

  it('works where the browser keeps nothing', async () => {
    const storage = { ...memoryStore(), update: () => Promise.reject(new Error('no room')) }
    expect(people(await open({ storage }))[0]).to.equal('Own')
  })

  it('leaves nothing behind once all is erased from this browser', async () => {
    const storage = memoryStore()
    await open({ storage })
    expect(await storage.entries()).to.have.length(1)
    await widget.candor.erase()
    expect(await storage.entries()).to.deep.equal([])
  })

  it('speaks German', async () => {
    const root = await open({ locale: 'de-CH', context: on('Opportunity') })
    expect(find(root, '.first', 'Expert').textContent).to.include(
      'kennt Prognose · spricht Französisch und Italienisch',
    )
    expect(find(root, '.card', 'Own').innerText).to.match(/Ab \p{L}+, \d\d:\d\d \(deine Zeit\)/u)
    expect(find(root, 'button', 'Hier hatte ich eine Frage: Prognose')).to.be.an(
      'HTMLButtonElement',
    )
    expect(find(root, 'h4', 'Auch sie').textContent).to.equal('Auch sie können helfen')
  })
})
