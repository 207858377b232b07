import type { Goal } from '@candor/protocol'
import { expect } from 'chai'
import { departmentNames, goalsOf, recognitionsOf } from './goals.ts'

const goal = (id: string, until: string, departments?: string[]): Goal => ({
  id,
  title: { en: id },
  from: '2026-10-01',
  until,
  ...(departments && { departments }),
})

const CONTENT = {
  departments: [{ id: 'sales', name: { en: 'Sales' }, headcount: 40 }],
  goals: [
    goal('of-service', '2026-10-31', ['service']),
    goal('of-all', '2026-12-31'),
    goal('of-sales-later', '2026-12-31', ['marketing', 'sales']),
    goal('of-sales', '2026-11-30', ['sales']),
    goal('over', '2026-10-14'),
    { ...goal('to-come', '2026-12-31'), from: '2026-10-16' },
  ],
  recognitions: [
    { id: 'older', text: { en: 'x' }, on: '2026-09-01' },
    { id: 'newer', text: { en: 'x' }, on: '2026-10-15' },
    { id: 'to-come', text: { en: 'x' }, on: '2026-10-16' },
  ],
}

const ids = (things: { id: string }[]) => things.map(({ id }) => id)

describe('goalsOf', () => {
  it("gives all that run, the reader's first, then those of all, then the others'", () => {
    expect(ids(goalsOf(CONTENT, 'sales', '2026-10-15'))).to.deep.equal([
      'of-sales',
      'of-sales-later',
      'of-all',
      'of-service',
    ])
  })

  it('gives the same goals to everyone, whatever their department', () => {
    const given = ['sales', 'service', 'nowhere', undefined].map((department) =>
      ids(goalsOf(CONTENT, department, '2026-10-15')).sort(),
    )
    for (const one of given) expect(one).to.deep.equal(given[0])
    expect(ids(goalsOf(CONTENT, undefined, '2026-10-15'))[0]).to.equal('of-all')
  })

  it('gives a goal from its first day to its last', () => {
    expect(ids(goalsOf(CONTENT, undefined, '2026-10-14'))).to.include('over')
    expect(ids(goalsOf(CONTENT, undefined, '2026-10-16'))).to.include('to-come')
    expect(goalsOf({}, 'sales', '2026-10-15')).to.deep.equal([])
  })
})

describe('recognitionsOf', () => {
  it('gives those that were said by then, the newest first', () => {
    expect(ids(recognitionsOf(CONTENT, '2026-10-15'))).to.deep.equal(['newer', 'older'])
    expect(recognitionsOf({}, '2026-10-15')).to.deep.equal([])
  })
})

describe('departmentNames', () => {
  it('names those that the content file knows', () => {
    expect(departmentNames(CONTENT, ['nowhere', 'sales'])).to.deep.equal([{ en: 'Sales' }])
    expect(departmentNames(CONTENT)).to.deep.equal([])
  })
})
