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

  it('is where most are hurt, not where most of few are, and its place says what is in doubt', () => {
    const places = (...blocks: ReturnType<typeof ratings>[]) =>
      fixFirst([week(['2026-W40', '2026-W40'], { 'feedback.rating': blocks })]).map(
        ({ low, place }) => [low, place?.isSmallerShare, place?.isClose],
      )
    const broken = one('Broken', [24, 47, 81, 35, 2])
    expect(first(one('List', [13, 37, 41, 19, 0]), broken)).to.deep.equal(['Broken', 'List'])
    expect(places(one('List', [13, 37, 41, 19, 0]), broken)).to.deep.equal([
      [71, true, true],
      [50, undefined, undefined],
    ])
    // One rating less is one that chance does not explain.
    expect(places(one('List', [12, 37, 41, 19, 0]), broken)[0]).to.deep.equal([71, true, false])
    expect(places(one('List', [10, 0, 0, 0, 0]), one('Edit', [90, 10, 0, 0, 0]))[0]).to.deep.equal([
      100,
      false,
      false,
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
