import type { Block } from '@candor/protocol'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { byCount, cellsKey, totalOfGroups, unionByCell } from './group.ts'
import { ratings, screen } from './report.sample.ts'

const cell = fc.oneof(
  fc.constantFrom('other', 'all', 'sales', '__proto__', 'constructor'),
  fc.record({
    app: fc.constantFrom('salesforce', 'other'),
    object: fc.constantFrom('Lead', 'Case', 'other'),
    view: fc.constantFrom('record' as const, 'list' as const),
  }),
)
const value = fc.constantFrom('1', '2', '3', '4', '5', '__proto__', 'toString')
const block: fc.Arbitrary<Block> = fc
  .record({
    cells: fc.array(cell, { minLength: 1, maxLength: 3 }),
    values: fc.array(value, { minLength: 5, maxLength: 30 }),
  })
  .map(({ cells, values }) => ({ cells, n: values.length, counts: tally(values) }))

function tally(values: string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const each of values) counts.set(each, (counts.get(each) ?? 0) + 1)
  return Object.fromEntries(counts)
}

describe('union of published blocks', () => {
  it('keeps the number of answers and every count, whatever the windows', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
        const { n, counts } = totalOfGroups(unionByCell(blocks))
        expect(n).to.equal(blocks.reduce((sum, each) => sum + each.n, 0))
        const all = blocks.flatMap((each) => Object.entries(each.counts))
        for (const [name, count] of counts)
          expect(count).to.equal(
            all.filter(([other]) => other === name).reduce((sum, [, each]) => sum + each, 0),
          )
        expect([...counts.keys()]).to.have.members([...new Set(all.map(([name]) => name))])
      }),
    )
  })

  it('holds each set of cells once, and never fewer answers than its blocks hold', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
        const groups = unionByCell(blocks)
        expect(new Set(groups.map(({ key }) => key)).size).to.equal(groups.length)
        for (const each of blocks) {
          const group = groups.find(({ key }) => key === cellsKey(each.cells))
          expect(group?.n).to.be.at.least(each.n)
        }
      }),
    )
  })

  it('adds up the same screen over two windows and keeps another apart', () => {
    const groups = unionByCell([
      ratings(screen('Lead'), [1, 2, 3, 0, 0]),
      ratings(screen('Lead', 'list'), [0, 0, 0, 0, 5]),
      ratings(screen('Lead'), [4, 0, 0, 0, 1]),
    ])
    expect(groups.map(({ n }) => n)).to.deep.equal([11, 5])
    expect([...(groups[0]?.counts ?? [])]).to.deep.equal([
      ['1', 5],
      ['2', 2],
      ['3', 3],
      ['4', 0],
      ['5', 1],
    ])
  })

  it('takes cells in another order for the same cells', () => {
    expect(cellsKey(['a', screen('Lead')])).to.equal(cellsKey([screen('Lead'), 'a']))
  })

  it('orders values by count, then by name', () => {
    const counts = new Map([
      ['b', 2],
      ['c', 3],
      ['a', 2],
    ])
    expect(byCount(counts).map(([name]) => name)).to.deep.equal(['c', 'a', 'b'])
  })
})
