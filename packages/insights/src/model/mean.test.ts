import { expect } from 'chai'
import { meanOf } from './mean.ts'

describe('mean of ratings', () => {
  it('weighs each rating by its count', () => {
    expect(meanOf(new Map(Object.entries({ '1': 1, '2': 0, '3': 0, '4': 0, '5': 3 })))).to.equal(4)
  })

  it('is null without answers', () => {
    expect(meanOf(new Map())).to.equal(null)
    expect(meanOf(new Map([['3', 0]]))).to.equal(null)
  })

  it('leaves out what is no number', () => {
    expect(meanOf(new Map(Object.entries({ '2': 2, other: 9 })))).to.equal(2)
  })
})
