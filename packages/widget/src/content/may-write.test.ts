import { expect } from 'chai'
import { mayWrite } from './may-write.ts'

const departments = [
  { id: 'board', name: { en: 'Board' }, headcount: 9 },
  { id: 'sales', name: { en: 'Sales' }, headcount: 10 },
]

describe('texts', () => {
  it('are not asked of a department that is known to count fewer than ten', () => {
    expect(mayWrite({ departments }, 'board')).to.equal(false)
    expect(mayWrite({ departments }, 'sales')).to.equal(true)
  })

  it('are asked where the department is not known: it may be any', () => {
    expect(mayWrite({ departments }, 'nowhere')).to.equal(true)
    expect(mayWrite({ departments }, undefined)).to.equal(true)
    expect(mayWrite({}, 'board')).to.equal(true)
  })
})
