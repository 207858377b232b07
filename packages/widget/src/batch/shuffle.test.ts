import { expect } from 'chai'
import { shuffle } from './shuffle.ts'

describe('shuffle', () => {
  it('keeps every item once', () => {
    expect(shuffle([1, 2, 3, 4, 5], Math.random).sort()).to.deep.equal([1, 2, 3, 4, 5])
  })

  it('puts every item into every place about equally often', () => {
    const places = new Map<string, number>()
    for (let round = 0; round < 3000; round += 1)
      shuffle(['a', 'b', 'c'], Math.random).forEach((item, place) => {
        const key = `${item}${place}`
        places.set(key, (places.get(key) ?? 0) + 1)
      })
    // 1000 each; seven standard deviations.
    for (const count of places.values()) expect(count).to.be.within(820, 1180)
    expect(places.size).to.equal(9)
  })
})
