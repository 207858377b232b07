import { expect } from 'chai'
import { npsInterval, npsOf, recommendingOf } from './nps.ts'

const countsOf = (...values: number[]) =>
  values.reduce(
    (counts, value) => counts.set(String(value), (counts.get(String(value)) ?? 0) + 1),
    new Map<string, number>(),
  )

describe('NPS', () => {
  it('counts 0 to 6 against, 9 and 10 for, and nothing of 7 and 8', () => {
    const { n, counts } = recommendingOf(countsOf(0, 6, 7, 8, 9, 10, 10))
    expect(n).to.equal(7)
    expect([...counts.values()]).to.deep.equal([2, 2, 3])
  })

  it('is percent for less percent against, between −100 and 100', () => {
    expect(npsOf(recommendingOf(countsOf(10, 9, 8, 3)))).to.equal(25)
    expect(npsOf(recommendingOf(countsOf(0, 1)))).to.equal(-100)
    expect(npsOf(recommendingOf(new Map()))).to.equal(null)
  })

  it('has an interval that stays on the scale', () => {
    const [from = 0, to = 0] = npsInterval(recommendingOf(countsOf(10, 9, 8, 3, 10))) ?? []
    expect(from).to.be.within(-100, 40)
    expect(to).to.equal(100)
    expect(npsInterval(recommendingOf(countsOf(10)))).to.equal(null)
  })
})
