import { expect } from 'chai'
import { columnsOf } from './columns.ts'

describe('columns over time', () => {
  it('are as wide as their weeks and as high as their answers per week', () => {
    const columns = columnsOf(
      [
        { from: '2026-W40', to: '2026-W40', count: 6 },
        { from: '2026-W41', to: '2026-W43', count: 9 },
      ],
      6,
    )
    expect(columns).to.deep.equal([
      { left: 0, width: 25, height: 1, count: 6 },
      { left: 25, width: 75, height: 0.5, count: 9 },
    ])
  })

  it('leave a gap where weeks are missing', () => {
    const columns = columnsOf(
      [
        { from: '2026-W40', to: '2026-W40', count: 5 },
        { from: '2026-W43', to: '2026-W43', count: 5 },
      ],
      5,
    )
    expect(columns.map(({ left, width }) => [left, width])).to.deep.equal([
      [0, 25],
      [75, 25],
    ])
  })

  it('are flat where nothing was counted, and none without weeks', () => {
    const tally = { from: '2026-W40', to: '2026-W40', count: 0 }
    expect(columnsOf([tally], 0)[0]?.height).to.equal(0)
    expect(columnsOf([], 0)).to.deep.equal([])
  })
})
