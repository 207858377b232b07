import { expect } from 'chai'
import { memoryStore } from '../outbox/memory-store.ts'
import { drawOfDay } from './draw-of-day.ts'

describe('the random number of the day', () => {
  it('is the same for all who ask on that day, and another one on the next', async () => {
    const store = memoryStore()
    const of = (day: string, draw: string) => drawOfDay(store, 'here', { day, draw })
    expect(await of('Monday', 'first')).to.equal('first')
    expect(await of('Monday', 'second')).to.equal('first')
    expect(await of('Tuesday', 'third')).to.equal('third')
    expect(await of('Tuesday', 'fourth')).to.equal('third')
    expect(await store.entries()).to.deep.equal([
      ['here ask-draw', { day: 'Tuesday', draw: 'third' }],
    ])
  })

  it('is made anew where what is stored is damaged', async () => {
    for (const damaged of [7, null, 'Monday', { day: 'Monday' }, { day: 'Monday', draw: 7 }]) {
      const store = memoryStore()
      await store.set('here ask-draw', damaged)
      expect(await drawOfDay(store, 'here', { day: 'Monday', draw: 'fresh' })).to.equal('fresh')
      expect(await drawOfDay(store, 'here', { day: 'Monday', draw: 'other' })).to.equal('fresh')
    }
  })
})
