import { expect } from 'chai'
import * as fc from 'fast-check'
import { divergingSegments, type Level, reachOf } from './diverging.ts'

const levels: Level[] = [
  { value: '1', side: 'against' },
  { value: '2', side: 'against' },
  { value: '3', side: 'middle' },
  { value: '4', side: 'for' },
  { value: '5', side: 'for' },
]
const countsOf = (counts: readonly number[]) =>
  new Map(counts.map((count, index) => [String(index + 1), count]))

describe('diverging bar', () => {
  it('puts half of the middle on either side and grows outwards', () => {
    const segments = divergingSegments(countsOf([1, 2, 4, 2, 1]), levels)
    const ends = segments.map(({ value, from, to }) => [value, from.toFixed(2), to.toFixed(2)])
    expect(ends).to.deep.equal([
      ['1', '-0.50', '-0.40'],
      ['2', '-0.40', '-0.20'],
      ['3', '-0.20', '0.20'],
      ['4', '0.20', '0.40'],
      ['5', '0.40', '0.50'],
    ])
  })

  it('leaves out what nobody answered, and is empty without answers', () => {
    const segments = divergingSegments(countsOf([0, 3, 0, 0, 2]), levels)
    expect(segments.map(({ value }) => value)).to.deep.equal(['2', '5'])
    expect(divergingSegments(new Map(), levels)).to.deep.equal([])
  })

  it('is one whole bar without gaps, for any counts', () => {
    const counts = fc.array(fc.nat(5000), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(counts, (given) => {
        fc.pre(given.some((count) => count > 0))
        const segments = divergingSegments(countsOf(given), levels)
        for (const [index, { to }] of segments.slice(0, -1).entries())
          expect(segments[index + 1]?.from).to.be.closeTo(to, 1e-9)
        const [from, to] = reachOf([segments])
        const width = segments.reduce((sum, segment) => sum + segment.to - segment.from, 0)
        expect(width).to.be.closeTo(1, 1e-9)
        expect(from).to.be.at.most(0)
        expect(to).to.be.at.least(0)
      }),
    )
  })

  it('shares one scale with its neighbours, which holds the middle', () => {
    const bad = divergingSegments(countsOf([4, 0, 0, 0, 0]), levels)
    const good = divergingSegments(countsOf([0, 0, 2, 2, 0]), levels)
    expect(reachOf([bad, good])).to.deep.equal([-1, 0.75])
    expect(reachOf([])).to.deep.equal([0, 0])
  })
})
