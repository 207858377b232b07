import type { Content } from '@candor/protocol'
import { expect } from 'chai'
import { findingsOf } from './blocks.ts'
import { coverWords, demandOf, isCovered } from './demand.ts'
import { content as names } from './demo.sample.ts'
import { week } from './report.sample.ts'

const found = findingsOf(
  [
    week(['2026-W40', '2026-W40'], {
      'ask.topic': [{ cells: ['all'], n: 12, counts: { offline: 4, forecast: 8 } }],
    }),
  ],
  'ask.topic',
)

const channels = [{ kind: 'mail' as const, to: 'a@example.com' }]
const content: Content = {
  ...names,
  topics: ['offline', 'forecast', 'merge'].map((id) => ({ id, title: { en: id } })),
  powerUsers: [
    { name: 'Kim', departments: ['sales'], topics: ['forecast'], channels },
    { name: 'CRM team', topics: ['merge'], channels },
    {
      name: 'Lee',
      topics: ['offline', 'merge'],
      away: [{ from: '2026-11-02', until: '2026-11-06' }],
      channels,
    },
  ],
}

const linesOf = (known: Content | null, today = '2026-11-02') =>
  found
    ? demandOf(found, known, today).map(({ topic, count, cover }) => [
        topic,
        count,
        coverWords(cover),
        isCovered(cover),
      ])
    : []

describe('demand', () => {
  it('is set against the people who know a topic best, also where nobody asked', () => {
    expect(linesOf(content)).to.deep.equal([
      ['forecast', 8, 'Kim: for Sales only', false],
      ['offline', 4, 'Lee: away today', false],
      ['merge', 0, 'CRM team', true],
    ])
  })

  it('counts on nobody who is away, from the first day to the last, and on them before and after', () => {
    const offlineOn = (today: string) => linesOf(content, today)[1]?.slice(2)
    expect(offlineOn('2026-11-01')).to.deep.equal(['Lee', true])
    expect(offlineOn('2026-11-06')).to.deep.equal(['Lee: away today', false])
    expect(offlineOn('2026-11-07')).to.deep.equal(['Lee', true])
    const nobody = { ...content, powerUsers: [] }
    expect(linesOf(nobody)[0]?.slice(2)).to.deep.equal(['No power user knows it best', false])
  })

  it('says nothing of people without the content file', () => {
    expect(linesOf(null)).to.deep.equal([
      ['forecast', 8, '–', true],
      ['offline', 4, '–', true],
    ])
  })
})
