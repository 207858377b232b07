import { expect } from 'chai'
import fc from 'fast-check'
import { newestOnly } from './newest-only.ts'

describe('work for the newest only', () => {
  it('is done one after the other, in order, and always for the last', async () => {
    const turns = fc.array(fc.record({ value: fc.nat(), wait: fc.nat(3), fails: fc.boolean() }), {
      minLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(turns, async (given) => {
        const done: number[] = []
        let running = 0
        const keep = newestOnly(async (index: number) => {
          running += 1
          expect(running).to.equal(1)
          await Promise.resolve()
          running -= 1
          done.push(index)
          if (given[index]?.fails) throw new Error('no room')
        })
        let last = Promise.resolve()
        for (const [index, { wait }] of given.entries()) {
          last = keep(index)
          for (let turn = 0; turn < wait; turn += 1) await Promise.resolve()
        }
        await last
        expect(done.at(-1)).to.equal(given.length - 1)
        expect(done).to.deep.equal([...new Set(done)].sort((a, b) => a - b))
      }),
    )
  })

  it('leaves out what was overtaken', async () => {
    const done: string[] = []
    const keep = newestOnly(async (word: string) => void done.push(word))
    await Promise.all(['h', 'he', 'hel', 'hello'].map(keep))
    expect(done).to.deep.equal(['hello'])
  })
})
