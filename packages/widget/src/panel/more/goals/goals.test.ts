import type { Content, Recognition, Text } from '@candor/protocol'
import { expect } from 'chai'
import { memoryStore } from '../../../outbox/memory-store.ts'
import type { OpenWidget } from '../../../testing/open-widget.ts'
import { find, openWidget, until } from '../../../testing/open-widget.ts'

const both = (en: string, de: string): Text => ({ en, de })

const thanks = (day: number, departments?: string[]): Recognition => ({
  id: `on-${day}`,
  text: both(`Thanks of day ${day}`, `Dank vom Tag ${day}`),
  on: `2026-01-0${day}`,
  ...(departments && { departments }),
})

const CONTENT: Content = {
  v: 1,
  site: 'goals',
  departments: [
    { id: 'sales', name: both('Sales', 'Verkauf'), headcount: 40 },
    { id: 'service', name: both('Service', 'Service'), headcount: 25 },
  ],
  announcements: [
    {
      id: 'soon',
      kind: 'feature',
      title: both('An announcement', 'Eine Ankündigung'),
      body: both('It comes.', 'Sie kommt.'),
      from: '2026-01-01',
      until: '2999-12-31',
    },
  ],
  goals: [
    {
      id: 'answers',
      title: both('Answer within a day', 'Antwort innert eines Tages'),
      text: both('So that nobody asks twice.', 'Damit niemand zweimal fragt.'),
      departments: ['service', 'sales'],
      reached: 60,
      from: '2026-01-01',
      until: '2999-12-31',
    },
    {
      id: 'one-list',
      title: both('One list for all', 'Eine Liste für alle'),
      from: '2026-01-01',
      until: '2999-12-31',
    },
    {
      id: 'over',
      title: both('Long ago', 'Lange her'),
      from: '2020-01-01',
      until: '2020-12-31',
    },
  ],
  recognitions: [thanks(1, ['sales']), thanks(2), thanks(3), thanks(4, ['service'])],
}

describe('goals and thanks in the news', () => {
  let widget: OpenWidget
  afterEach(() => widget.candor.destroy())

  const open = async (given: Parameters<typeof openWidget>[0] = {}) => {
    widget = await openWidget({ content: CONTENT, storage: memoryStore(), ...given }, 'news')
    await until(() => widget.root.querySelector('.view h3') !== null)
    return widget.root
  }
  const sectionOf = (root: ShadowRoot, title: string) =>
    find(root, 'h3', title).closest('section') as HTMLElement
  const cards = (root: ShadowRoot, title: string) =>
    [...sectionOf(root, title).querySelectorAll<HTMLElement>('.card')].map(({ innerText }) =>
      innerText.trim(),
    )

  it('say whose goal it is, what is reached and until when, after what is announced', async () => {
    const root = await open()
    const goals = cards(root, 'What the teams want to reach')
    expect(goals).to.have.length(2)
    const [all, teams] = goals
    expect(all).to.match(/^ALL TEAMS\s+One list for all\s+January 1, 2026 – December 31, 2999$/i)
    expect(teams).to.match(
      /^SERVICE, SALES\s+Answer within a day\s+So that nobody asks twice\.\s+60% reached/i,
    )
    const texts = root.querySelector('.view')?.textContent ?? ''
    expect(texts.indexOf('An announcement')).to.be.lessThan(texts.indexOf('What the teams'))
    expect(texts.indexOf('What the teams')).to.be.lessThan(texts.indexOf('Thank you'))
  })

  it('draw what is reached as a bar with a name', async () => {
    const root = await open()
    const bars = [...root.querySelectorAll('progress')]
    expect(bars.map(({ ariaLabel, value, max }) => [ariaLabel, value, max])).to.deep.equal([
      ['Answer within a day', 60, 100],
    ])
  })

  it('are the same to everyone: no department sees more, or another number', async () => {
    const seen = []
    for (const department of ['sales', 'service', 'nowhere']) {
      const root = await open({ department })
      seen.push(
        ['What the teams want to reach', 'Thank you'].map((title) => cards(root, title).sort()),
      )
      widget.candor.destroy()
    }
    await open()
    for (const one of seen) expect(one).to.deep.equal(seen[0])
  })

  it('thank the newest three at once, and earlier ones on request', async () => {
    const root = await open()
    const section = sectionOf(root, 'Thank you')
    expect(section.innerText.trim()).to.match(
      /SERVICE\s+Thanks of day 4\s+January 4, 2026\s+ALL TEAMS\s+Thanks of day 3[^]*day 2[^]*Earlier thanks \(1\)$/i,
    )
    section.querySelector('summary')?.click()
    expect(section.innerText).to.match(/SALES\s+Thanks of day 1\s/i)
  })

  it('are said in German', async () => {
    const root = await open({ locale: 'de' })
    const goals = cards(root, 'Was die Teams erreichen wollen').join('\n')
    expect(goals).to.include('60\u00a0% erreicht')
    expect(goals).to.include('1. Januar 2026 – 31. Dezember 2999')
    expect(sectionOf(root, 'Danke').innerText).to.include('Früherer Dank (1)')
  })

  it('are not there where the content file has none, and send nothing', async () => {
    await open()
    await widget.candor.flush()
    expect(widget.batches).to.deep.equal([])
    widget.candor.destroy()
    const { goals: _goals, recognitions: _recognitions, ...content } = CONTENT
    const root = await open({ content })
    const titles = [...root.querySelectorAll('h3')].map((title) => title.textContent)
    expect(titles).to.not.include('What the teams want to reach')
    expect(titles).to.not.include('Thank you')
  })
})
