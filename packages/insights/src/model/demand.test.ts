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
  ],
}

const linesOf = (known: Content | null) =>
  found
    ? demandOf(found, known).map(({ topic, count, cover }) => [
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
      ['offline', 4, 'No power user knows it best', false],
      ['merge', 0, 'CRM team', true],
    ])
  })

  it('says nothing of people without the content file', () => {
    expect(linesOf(null)).to.deep.equal([
      ['forecast', 8, '–', true],
      ['offline', 4, '–', true],
    ])
  })
})
