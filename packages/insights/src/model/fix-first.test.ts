import { expect } from 'chai'
import { fixFirst } from './fix-first.ts'
import { ratings, screen, week } from './report.sample.ts'

const one = (name: string, counts: number[]) => ratings(screen(name), counts)
const first = (...blocks: ReturnType<typeof ratings>[]) =>
  fixFirst([week(['2026-W40', '2026-W40'], { 'feedback.rating': blocks })]).map(({ key }) =>
    key.replace(/.*"(\w+)","record".*/, '$1'),
  )

describe('what to fix first', () => {
  it('is where most people are hurt, not where the mean is lowest', () => {
    expect(first(one('Rare', [6, 0, 0, 0, 0]), one('Busy', [100, 100, 50, 50, 0]))).to.deep.equal([
      'Busy',
      'Rare',
    ])
  })

  it('is no screen that helps more people than it hurts, and not the merged rest', () => {
    expect(
      first(one('Liked', [90, 0, 0, 0, 100]), ratings('other', [9, 0, 0, 0, 0])),
    ).to.deep.equal([])
  })

  it('are three things at most', () => {
    expect(first(...'ABCDE'.split('').map((name) => one(name, [5, 0, 0, 0, 0])))).to.have.length(3)
  })
})
