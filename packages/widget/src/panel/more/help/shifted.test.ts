import { expect } from 'chai'
import fc from 'fast-check'
import { shifted } from './shifted.ts'

const place = (start: number, end: number) => ({ start, end })

describe('shifted', () => {
  it('moves what stands behind a change, and leaves what stands before it', () => {
    const from = 'Ann met Bob'
    const places = [place(0, 3), place(8, 11)]
    expect(shifted(places, from, 'Ann has met Bob')).to.deep.equal([place(0, 3), place(12, 15)])
    expect(shifted(places, from, 'Ann Bob')).to.deep.equal([place(0, 3), place(4, 7)])
    expect(shifted(places, from, from)).to.deep.equal(places)
  })

  it('drops what the change touches', () => {
    expect(shifted([place(0, 3)], 'Ann', 'Ab')).to.deep.equal([])
    expect(shifted([place(0, 3)], 'Ann', '')).to.deep.equal([])
  })

  it('gives places that hold the same words, whatever the change', () => {
    const word = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'b', ' ') })
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), ([before, words, after, changed]) => {
        const from = before + words + after
        const places = [place(before.length, before.length + words.length)]
        for (const to of [changed + from, from + changed, before + changed + after, changed])
          for (const { start, end } of shifted(places, from, to))
            expect(to.slice(start, end)).to.equal(words)
      }),
    )
  })
})
