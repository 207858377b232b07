import { expect } from 'chai'
import { memoryStore } from '../outbox/memory-store.ts'
import { createOutbox } from '../outbox/outbox.ts'
import { createShelf } from './shelf.ts'

const draft = { survey: 'pulse', seed: 1, answers: [], at: 'q' }

describe('the shelf of surveys', () => {
  it('keeps each change beside what was kept before', async () => {
    const shelf = createShelf(Promise.resolve(memoryStore()), 'here')
    const postponed = 'today'
    await shelf.change('pulse', () => ({ draft }))
    await shelf.change('pulse', (kept) => ({ ...kept, postponed }))
    await shelf.change('other', (kept) => ({ ...kept, postponed }))
    expect(Object.fromEntries(await shelf.all())).to.deep.equal({
      pulse: { draft, postponed: 'today' },
      other: { postponed: 'today' },
    })
    await shelf.clear(['pulse'])
    expect([...(await shelf.all()).keys()]).to.deep.equal(['other'])
  })

  it('is not that of another collector, and no event to the outbox', async () => {
    const store = Promise.resolve(memoryStore())
    await createShelf(store, 'here').change('pulse', () => ({ draft }))
    expect((await createShelf(store, 'elsewhere').all()).size).to.equal(0)
    expect(await createOutbox(store, 'here').entries()).to.deep.equal([])
  })
})
