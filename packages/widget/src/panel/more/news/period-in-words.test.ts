import { expect } from 'chai'
import { deNews } from '../../../messages/de-news.ts'
import { enNews } from '../../../messages/en-news.ts'
import { periodInWords } from './period-in-words.ts'

const words = (from: string, until: string) => [
  periodInWords({ from, until }, 'en', enNews.quarter),
  periodInWords({ from, until }, 'de', deNews.quarter),
]

describe('a period in words', () => {
  it('is a month or a quarter of a year', () => {
    expect(words('2026-03-01', '2026-03-31')).to.deep.equal(['March 2026', 'März 2026'])
    expect(words('2026-01-01', '2026-03-31')).to.deep.equal([
      'Quarter 1 of 2026',
      '1. Quartal 2026',
    ])
    expect(words('2026-10-01', '2026-12-31')).to.deep.equal([
      'Quarter 4 of 2026',
      '4. Quartal 2026',
    ])
  })
})
