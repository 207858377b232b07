import type { Content } from '@candor/protocol'
import { expect } from 'chai'
import { act } from 'preact/test-utils'
import { content } from '../../model/demo.sample.ts'
import { ratings, reportOf, screen, week } from '../../model/report.sample.ts'
import { mount, root, show, unmount, words } from '../app.sample.tsx'

const because = (count: number) => ({
  cells: ['all' as const],
  n: count,
  counts: { 'no-benefit': 0, 'too-complex': 0, 'does-not-fit': 0, broken: count },
})

const report = reportOf([
  week(['2026-W41', '2026-W41'], { 'feedback.rating': [ratings(screen('Case'), [8, 0, 0, 0, 0])] }),
  week(['2026-W45', '2026-W45'], {
    'feedback.rating': [
      ratings(screen('Lead'), [6, 1, 0, 0, 0]),
      ratings(screen('Case'), [0, 0, 0, 0, 7]),
      ratings('other', [9, 0, 0, 0, 0]),
    ],
    'feedback.reason': [because(6)],
    'ask.topic': [{ cells: ['all'], n: 6, counts: { offline: 6 } }],
  }),
  week(['2026-W46', '2026-W46'], {}, [
    {
      question: 'feedback.text',
      cells: ['other'],
      texts: Array(10).fill('What I alone would say.'),
    },
  ]),
])

const reply = (status: 'planned' | 'done', on: string) => ({ status, on, text: { en: 'So.' } })
const names: Content = {
  ...content,
  ideas: [
    ...['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      title: { en: `Idea ${id}` },
      reply: reply('done', '2026-11-03'),
    })),
    { id: 'old', title: { en: 'Old idea' }, reply: reply('done', '2026-10-03') },
    { id: 'next', title: { en: 'Next idea' }, reply: reply('planned', '2026-11-03') },
  ],
}

const page = async (of = report) => {
  await show(of, names)
  const buttons = [...root.querySelectorAll('button')]
  await act(() => buttons.find(({ textContent }) => textContent === 'Monthly page')?.click())
}

const choose = (month: string) =>
  act(() => {
    const select = root.querySelector<HTMLSelectElement>('#month')
    if (select) select.value = month
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })

describe('monthly page', () => {
  beforeEach(mount)
  afterEach(unmount)

  it('tells what was heard in the latest month, and in no other', async () => {
    await page()
    expect(words('#sheet')).to.equal('You said, we did: November 2026')
    expect(words('.sheet .status')).to.match(/^acme · weeks of 2\s?–\s?8 Nov 2026$/)
    expect(words('.heard .mean')).to.equal(
      '2.3 of 5 is the mean of 23 ratings (October 2026: 1.0 of 5)',
    )
    expect(
      [...root.querySelectorAll('.heard ol li')].map((line) => line.textContent),
    ).to.deep.equal(['Lead · record (salesforce): 7 of 7 ratings of this screen are 1 or 2 of 5.'])
    expect(words('.heard .shares li')).to.equal('Something is broken100%')
    expect(words('.heard > ul:last-child')).to.contain('Working offline: 6 of 6 questions')
  })

  it('tells of another month what was heard in that one', async () => {
    await page()
    await choose('2026-10')
    expect(words('.heard .mean')).to.equal('1.0 of 5 is the mean of 8 ratings')
    expect(words('.heard ol')).to.contain('Case · record (salesforce): 8 of 8')
    expect(words('.heard')).not.to.contain('Why')
    expect(words('[aria-labelledby="did"]')).to.contain('Old idea')
    expect(words('[aria-labelledby="next"]')).to.contain('Nothing is planned yet.')
  })

  it('has four lines of what was done, says how many more there are, and what is next', async () => {
    await page()
    const did = [...root.querySelectorAll('[aria-labelledby="did"] b')]
    expect(did.map((line) => line.textContent)).to.deep.equal([
      'Idea a',
      'Idea b',
      'Idea c',
      'Idea d',
    ])
    expect(words('#did')).to.equal('What we did or declined')
    expect(words('[aria-labelledby="did"] .note')).to.equal('and 1 more in the widget, under News')
    const next = [...root.querySelectorAll('[aria-labelledby="next"] b')]
    expect(next.map((line) => line.textContent)).to.deep.equal(['Next idea'])
  })

  it('hangs on a wall: nobody’s own words are on it', async () => {
    await page()
    expect(words('.sheet')).not.to.contain('What I alone would say.')
  })

  it('is offered only where something is published', async () => {
    await page(reportOf([]))
    expect(root.querySelector('.sheet') === null).to.equal(true)
  })

  it('says so where a month has texts and no ratings', async () => {
    await page(reportOf(report.windows.slice(2)))
    expect(words('.heard')).to.equal('What we heardNo ratings were published.')
  })
})
