import { expect } from 'chai'
import { placeOf } from './place.ts'
import { MARK_SIZE } from './spread.ts'

/** Where an element of that size lies and is marked, wholly in sight. */
function marked(width: number, height: number, isRightToLeft: boolean) {
  const box = new DOMRect(200, 100, width, height)
  const target = document.createElement('p')
  const entry = { target, boundingClientRect: box, intersectionRect: box, isIntersecting: true }
  const { corner } = placeOf(entry, { isRightToLeft, isCovered: false })
  const x = isRightToLeft ? corner.x - box.left : box.right - corner.x
  return { inX: x + MARK_SIZE / 2, inY: corner.y - box.top + MARK_SIZE / 2 }
}

describe('a mark', () => {
  for (const isRightToLeft of [false, true])
    for (const size of [12, 16, 24, 32, 40])
      it(`covers at most a third of a button of ${size} pixels, ${isRightToLeft ? 'right to left' : 'left to right'}`, () => {
        const { inX, inY } = marked(size, size, isRightToLeft)
        for (const covered of [inX, inY]) expect(covered).to.be.within(0, size / 3 + 0.01)
      })

  it('sticks out of a field by less than a third of itself', () => {
    const { inX, inY } = marked(200, 36, false)
    for (const covered of [inX, inY]) expect(covered).to.be.above((MARK_SIZE * 2) / 3)
  })
})
