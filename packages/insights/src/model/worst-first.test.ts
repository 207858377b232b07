import { expect } from 'chai'
import { unionByCell } from './group.ts'
import { ratings, screen } from './report.sample.ts'
import { worstFirst } from './worst-first.ts'

describe('order of screens', () => {
  it('is from the lowest mean to the highest, more answers first among equals', () => {
    const groups = unionByCell([
      ratings(screen('Best'), [0, 0, 0, 0, 5]),
      ratings(screen('Few'), [5, 0, 0, 0, 0]),
      ratings(screen('Many'), [9, 0, 0, 0, 0]),
    ])
    expect(worstFirst(groups).map(({ n }) => n)).to.deep.equal([9, 5, 5])
    expect(worstFirst(groups)[2]?.cells).to.deep.equal([screen('Best')])
  })

  it('puts merged cells last, however bad', () => {
    const groups = unionByCell([
      ratings('other', [9, 0, 0, 0, 0]),
      ratings(screen('Good'), [0, 0, 0, 0, 5]),
    ])
    expect(worstFirst(groups).at(-1)?.cells).to.deep.equal(['other'])
  })
})
