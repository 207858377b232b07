import { expect } from 'chai'
import { fixFirst, recentOf } from './fix-first.ts'
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

  it('is what hurts in the last four weeks with ratings, and goes the way of all of them', () => {
    const old = week(['2026-W36', '2026-W36'], {
      'feedback.rating': [one('Old', [150, 23, 0, 0, 0]), one('New', [2, 3, 5, 9, 9])],
    })
    const recent = week(['2026-W38', '2026-W40'], {
      'feedback.rating': [one('Old', [5, 0, 1, 0, 0]), one('New', [40, 31, 0, 0, 0])],
    })
    const windows = [old, recent, week(['2026-W43', '2026-W43'], {})]
    expect(recentOf(windows)).to.deep.equal([recent])
    const found = fixFirst(recentOf(windows), windows)
    expect(found.map(({ low, change }) => [low, change?.way])).to.deep.equal([
      [71, 'worse'],
      [5, 'unclear'],
    ])
    expect(recentOf([])).to.deep.equal([])
  })

  it('are three things at most', () => {
    expect(first(...'ABCDE'.split('').map((name) => one(name, [5, 0, 0, 0, 0])))).to.have.length(3)
  })
})
