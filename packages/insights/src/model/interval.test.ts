import { expect } from 'chai'
import * as fc from 'fast-check'
import { meanInterval, shareInterval } from './interval.ts'

const rounded = (interval: readonly number[] | null) =>
  interval?.map((end) => Math.round(end * 1000) / 1000)

describe('interval', () => {
  it('is that of Wilson, as printed in tables', () => {
    expect(rounded(shareInterval(0, 10))).to.deep.equal([0, 0.278])
    expect(rounded(shareInterval(5, 10))).to.deep.equal([0.237, 0.763])
    expect(rounded(shareInterval(10, 10))).to.deep.equal([0.722, 1])
    expect(rounded(shareInterval(81, 263))).to.deep.equal([0.255, 0.366])
    expect(shareInterval(0, 0)).to.equal(null)
  })

  it('holds the share, and is smaller with more answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, some) => {
        const count = Math.min(n, some)
        const [from = 1, to = 0] = shareInterval(count, n) ?? []
        const [closer = 0, closerTo = 1] = shareInterval(count * 4, n * 4) ?? []
        expect(from)
          .to.be.at.least(0)
          .and.at.most(count / n + 1e-9)
        expect(to)
          .to.be.at.least(count / n - 1e-9)
          .and.at.most(1)
        expect(closerTo - closer).to.be.below(to - from)
      }),
    )
  })

  it('of a mean stays within the scale', () => {
    const counts = new Map([
      ['1', 2],
      ['5', 4],
    ])
    expect(rounded(meanInterval(counts, [1, 5]))).to.deep.equal([2.014, 5])
    expect(rounded(meanInterval(new Map([['3', 8]]), [1, 5]))).to.deep.equal([3, 3])
    expect(meanInterval(new Map([['3', 1]]), [1, 5])).to.equal(null)
    expect(meanInterval(new Map(), [1, 5])).to.equal(null)
  })
})
